package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something to read, in the flow of the page above what it is about. It never floats over work and never vanishes. */
public class Notice extends Div {

    /** What a notice is about; each kind has its colour and its icon. */
    public enum Kind {
        INFO("info", "info"),
        OK("ok", "ok"),
        WARN("warn", "warn"),
        ERROR("error", "fail"),
        /** A report came back: work, not a disaster. */
        RETURN("return", "return");

        private final String name;
        private final String icon;

        Kind(String name, String icon) {
            this.name = name;
            this.icon = icon;
        }
    }

    private final Div words = new Div();

    /** @param title one sentence, shown in strong type */
    public Notice(Kind kind, String title) {
        addClassName("tk-notice");
        getElement().setAttribute("data-kind", kind.name);
        getElement().setAttribute("role", kind == Kind.ERROR ? "alert" : "status");
        words.add(Markup.strong(title));
        add(Icons.of(kind.icon), words);
    }

    public Notice(Kind kind, String title, String text) {
        this(kind, title);
        addText(text);
    }

    /** Adds a paragraph below the title. */
    public final Notice addText(String text) {
        words.add(new Paragraph(text));
        return this;
    }

    /** Puts a way on at the end of the notice, usually one small button. */
    public Notice withAction(Component action) {
        add(action);
        return this;
    }
}
