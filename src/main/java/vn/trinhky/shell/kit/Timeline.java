package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to a report, newest first: the diary of the case file. It starts with what is happening now. */
public class Timeline extends OrderedList {

    /** What kind of entry it is: decides the colour of the pin. */
    public enum Kind {
        PLAIN(""),
        OK("ok"),
        RETURN("return"),
        NOW("now");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /**
     * One entry. Empty strings leave their part out.
     *
     * @param day first line of the time, e.g. {@code 22/11/2024} or the word for now
     * @param time second line, e.g. {@code 16:10}
     * @param icon name of the icon in the pin
     * @param actor who, in strong type
     * @param act what they did, in the same sentence
     * @param say what they added, or what followed
     * @param quote a reason in full, set off as a quotation
     */
    public record Entry(
            Kind kind, String day, String time, String icon, String actor, String act, String say, String quote) {

        public static Entry act(Kind kind, String day, String time, String icon, String actor, String act) {
            return new Entry(kind, day, time, icon, actor, act, "", "");
        }

        /** What is being waited for. */
        public static Entry now(String word, String sentence, String missing) {
            return new Entry(Kind.NOW, word, "", "clock", sentence, "", missing, "");
        }

        public Entry saying(String words) {
            return new Entry(kind, day, time, icon, actor, act, words, quote);
        }

        public Entry because(String reason) {
            return new Entry(kind, day, time, icon, actor, act, say, reason);
        }
    }

    public Timeline(List<Entry> entries) {
        addClassName("tk-timeline");
        entries.forEach(entry -> add(new ListItem(time(entry), pin(entry), words(entry))));
    }

    private static Component time(Entry entry) {
        HtmlContainer time = new HtmlContainer("time");
        time.add(Markup.bold(entry.day()), new Text(entry.time()));
        return time;
    }

    private static Component pin(Entry entry) {
        Span pin = new Span(Icons.of(entry.icon()));
        pin.addClassName("pin");
        pin.getElement().setAttribute("data-k", entry.kind().name);
        return pin;
    }

    private static Component words(Entry entry) {
        Div words = new Div(new Paragraph(Markup.bold(entry.actor()), new Text(" " + entry.act())));
        if (!entry.say().isEmpty()) {
            Paragraph say = new Paragraph(entry.say());
            say.addClassName("say");
            words.add(say);
        }
        if (!entry.quote().isEmpty()) {
            words.add(Markup.quote(entry.quote()));
        }
        return words;
    }
}
