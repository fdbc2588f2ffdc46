package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.difference.Edit;
import vn.trinhky.report.difference.Word;
import vn.trinhky.shell.kit.Markup;

/**
 * Words with what became of them: what is gone struck through, what is new underlined, what only looks otherwise dotted.
 * A screen reader hears it in words as well.
 */
final class MarkedWords {
    private final UnaryOperator<String> translation;

    /** @param translation of keys below {@code report.DifferenceSheet} */
    MarkedWords(UnaryOperator<String> translation) {
        this.translation = translation;
    }

    /** The words of each paragraph in turn: where the newer text begins one, so does this list. */
    List<List<Component>> paragraphs(List<Edit> edits, boolean isGone) {
        List<List<Component>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (Edit edit : edits) {
            List<Word> words = edit.after().isEmpty() ? edit.before() : edit.after();
            boolean breaks = isGone || !edit.after().isEmpty();
            List<Word> collected = new ArrayList<>();
            for (Word word : words) {
                collected.add(word);
                if (word.isBreak() && breaks) {
                    paragraphs.getLast().addAll(marked(edit.kind(), collected));
                    collected.clear();
                    paragraphs.add(new ArrayList<>());
                }
            }
            paragraphs.getLast().addAll(marked(edit.kind(), collected));
        }
        return paragraphs;
    }

    private List<Component> marked(Edit.Kind kind, List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Component> text = text(words, kind == Edit.Kind.INSERTED || kind == Edit.Kind.DELETED);
        return switch (kind) {
            case KEPT -> text;
            case INSERTED -> List.of(wrapped("ins", "added", text));
            case DELETED -> List.of(wrapped("del", "removed", text));
            case REFORMATTED -> List.of(wrapped("span", "reformatted", text));
        };
    }

    private static List<Component> text(List<Word> words, boolean showBreaks) {
        List<Component> text = new ArrayList<>();
        List<Inline> runs = new ArrayList<>();
        for (Word word : words) {
            if (word.isBreak()) {
                text.addAll(SheetText.of(new Block.Paragraph(runs).text()));
                runs.clear();
                if (showBreaks) {
                    text.add(new Text("¶"));
                }
            } else {
                runs.addAll(word.runs());
            }
        }
        text.addAll(SheetText.of(new Block.Paragraph(runs).text()));
        return text;
    }

    private HtmlContainer wrapped(String tag, String name, List<Component> text) {
        HtmlContainer wrapped = new HtmlContainer(tag);
        wrapped.addClassName("tk-" + name);
        wrapped.add(Markup.hidden("(" + translation.apply(name) + ": "));
        wrapped.add(text);
        wrapped.add(Markup.hidden(")"));
        return wrapped;
    }

    /** A label that became another one, as the number of a heading does. */
    List<Component> label(String before, String after) {
        if (before.equals(after)) {
            return after.isEmpty() ? List.of() : List.of(new Text(after + " "));
        }
        List<Component> label = new ArrayList<>();
        plain("del", "removed", before).ifPresent(label::add);
        plain("ins", "added", after).ifPresent(label::add);
        return label;
    }

    /** Text that is new or gone as a whole; nothing if there is none. */
    Optional<Component> plain(String tag, String name, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(wrapped(tag, name, List.of(new Text(text + " "))));
    }
}
