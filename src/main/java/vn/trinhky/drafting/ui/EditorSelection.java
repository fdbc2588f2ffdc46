package vn.trinhky.drafting.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.trinhky.report.content.Inline;

/**
 * The place of the caret, for the tool bar and the outline.
 *
 * @param block the block at top level; inside a table it is the table
 * @param level 0 to 3 of a heading, 1 or 2 of a bullet, 1 of an appendix on turned pages, otherwise 0
 * @param marks what the whole selection, or the next letter typed, has
 * @param link address of the link under the caret
 * @param heading block index of the heading above the caret, -1 before the first; matches {@link OutlineItem#index}
 */
public record EditorSelection(
        BlockKind block,
        int level,
        Set<Inline.Mark> marks,
        Optional<String> link,
        boolean inTable,
        boolean canUndo,
        boolean canRedo,
        int heading) {

    /** Kinds of blocks at top level. */
    public enum BlockKind {
        PARAGRAPH,
        HEADING,
        BULLET,
        TABLE,
        IMAGE,
        APPENDIX
    }

    public EditorSelection {
        marks = Set.copyOf(marks);
    }

    /** Reads the element's event; what it does not name counts as absent. */
    static EditorSelection of(JsonNode detail) {
        Set<Inline.Mark> marks = EnumSet.noneOf(Inline.Mark.class);
        for (JsonNode mark : detail.path("marks")) {
            marks.add(Inline.Mark.valueOf(mark.asString("").toUpperCase(Locale.ROOT)));
        }
        return new EditorSelection(
                BlockKind.valueOf(detail.path("block").asString("paragraph").toUpperCase(Locale.ROOT)),
                detail.path("level").asInt(0),
                marks,
                Optional.of(detail.path("link").asString("")).filter(link -> !link.isEmpty()),
                detail.path("inTable").asBoolean(false),
                detail.path("canUndo").asBoolean(false),
                detail.path("canRedo").asBoolean(false),
                detail.path("heading").asInt(-1));
    }
}
