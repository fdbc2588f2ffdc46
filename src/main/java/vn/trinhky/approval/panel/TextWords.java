package vn.trinhky.approval.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;

/** A text to read in which words can be chosen, with mouse, finger or keys, to comment on them. */
@Tag("text-words")
@JsModule("context://js/text-words.js")
public class TextWords extends HtmlContainer {
    private static final String RANGES = "event.detail.ranges";
    /** More are not chosen in one go; the server refuses far less. */
    private static final int MOST = 200;

    public TextWords(ContentSheet sheet) {
        add(sheet);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("approval.TextWords.label"));
    }

    /** Words were chosen, or none any more. What comes from the browser is not checked yet. */
    public void whenChosen(Consumer<Anchor> listener) {
        getElement()
                .addEventListener(
                        "words-chosen",
                        event -> listener.accept(anchor(event.getEventData().path(RANGES))))
                .addEventData(RANGES);
    }

    /** The person goes on to write about what is chosen. */
    public void whenTaken(Runnable listener) {
        getElement().addEventListener("words-taken", event -> listener.run());
    }

    /** Places as a browser tells them; whether there are such is not checked yet. */
    public static Anchor anchor(JsonNode ranges) {
        List<WordRange> found = new ArrayList<>();
        for (JsonNode range : ranges) {
            int line = range.path("line").asInt(-1);
            int from = range.path("from").asInt(-1);
            int to = range.path("to").asInt(-1);
            if (line >= 0 && from >= 0 && to > from && found.size() < MOST) {
                found.add(new WordRange(line, from, to));
            }
        }
        return new Anchor(found);
    }
}
