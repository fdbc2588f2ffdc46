package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.approval.panel.TextWords;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;

/**
 * Marks on words in the text of an editor: comments with their numbers. The page moves them with every
 * key; each save tells it anew where they are. See {@code marked.ts}.
 */
class MarkedWords {
    private static final String DETAIL = "event.detail";

    private final Component editor;
    private final Map<Kind, ArrayNode> shown = new EnumMap<>(Kind.class);

    MarkedWords(ReportEditor editor) {
        this.editor = editor;
        editor.addAttachListener(attach -> shown.forEach(this::show));
    }

    /** What is marked. */
    enum Kind {
        REMARK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param done drawn more quietly */
    record Mark(int number, boolean done, Anchor anchor) {}

    /** Something was done about words that are marked, e.g. {@code accept} of the comment with that number. */
    record Verdict(int number, String verdict) {}

    void show(Kind kind, List<Mark> marks) {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        marks.stream().filter(mark -> !mark.anchor.isGone()).forEach(mark -> {
            ObjectNode one = words.addObject();
            one.put("kind", kind.code()).put("number", mark.number).put("done", mark.done);
            ArrayNode ranges = one.putArray("ranges");
            mark.anchor.ranges().forEach(range -> add(ranges.addObject(), range));
        });
        boolean nothing = words.isEmpty() && !shown.containsKey(kind);
        if (!nothing) {
            shown.put(kind, words);
            if (editor.isAttached()) {
                show(kind, words);
            }
        }
    }

    private void show(Kind kind, ArrayNode words) {
        editor.getElement().executeJs("this.marked.show($0, $1)", kind.code(), words);
    }

    private static ObjectNode add(ObjectNode node, WordRange range) {
        return node.put("line", range.line()).put("from", range.from()).put("to", range.to());
    }

    /** The caret goes to the words, and the focus with it. */
    void lead(Kind kind, int number) {
        editor.getElement().executeJs("this.marked.goTo($0, $1)", kind.code(), number);
    }

    /** The saved text has other words there; the page does the same beside what was typed since. */
    void replaced(WordRange place, String words, long revision) {
        ObjectNode range = add(JsonNodeFactory.instance.objectNode(), place);
        editor.getElement().executeJs("this.marked.replaced($0, $1, $2)", range, words, revision);
    }

    /** Gives the place of the chosen words in the saved text, gone if that is not the one on the screen. */
    void chosen(SerializableConsumer<Anchor> act) {
        editor.getElement()
                .executeJs("return this.marked.chosen()")
                .then(answer -> act.accept(TextWords.anchor(answer.path("ranges"))));
    }

    void forgetChosen() {
        editor.getElement().executeJs("this.marked.forgetChosen()");
    }

    /** Words were chosen, to say something about them; empty if none were. */
    void whenChosen(SerializableConsumer<String> listener) {
        listen("words-chosen", detail -> listener.accept(detail.path("words").asString("")));
    }

    /** The caret came to marked words. */
    void whenPointed(Kind kind, SerializableConsumer<Integer> listener) {
        listenTo("mark-chosen", kind, detail -> listener.accept(number(detail)));
    }

    /** Somebody wants to go from marked words to what is said about them. */
    void whenEntered(Kind kind, SerializableConsumer<Integer> listener) {
        listenTo("mark-entered", kind, detail -> listener.accept(number(detail)));
    }

    void whenDecided(Kind kind, SerializableConsumer<Verdict> listener) {
        listenTo(
                "mark-decided",
                kind,
                detail -> listener.accept(
                        new Verdict(number(detail), detail.path("verdict").asString(""))));
    }

    private static int number(JsonNode detail) {
        return detail.path("number").asInt(0);
    }

    private void listenTo(String event, Kind kind, SerializableConsumer<JsonNode> listener) {
        listen(event, detail -> {
            if (kind.code().equals(detail.path("kind").asString(""))) {
                listener.accept(detail);
            }
        });
    }

    private void listen(String event, SerializableConsumer<JsonNode> listener) {
        DomListenerRegistration registration = editor.getElement()
                .addEventListener(event, e -> listener.accept(e.getEventData().path(DETAIL)));
        registration.addEventData(DETAIL);
    }
}
