package vn.trinhky.drafting.ui;

import java.io.Serializable;
import java.util.List;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.LinkTarget;

/**
 * What a tool bar may order of the {@link ReportEditor}. Where a command does not apply (a row outside a table), it does
 * nothing. Choosing the heading or bullet that a block already is makes it a paragraph again.
 */
public record EditorCommand(String name, List<Serializable> arguments) implements Serializable {
    public static final EditorCommand UNDO = of("undo");
    public static final EditorCommand REDO = of("redo");
    public static final EditorCommand BOLD = of("bold");
    public static final EditorCommand ITALIC = of("italic");
    public static final EditorCommand UNDERLINE = of("underline");
    public static final EditorCommand SUPERSCRIPT = of("superscript");
    public static final EditorCommand SUBSCRIPT = of("subscript");
    public static final EditorCommand PARAGRAPH = of("paragraph");
    public static final EditorCommand ADD_ROW_BEFORE = of("addRowBefore");
    public static final EditorCommand ADD_ROW_AFTER = of("addRowAfter");
    public static final EditorCommand DELETE_ROW = of("deleteRow");
    public static final EditorCommand ADD_COLUMN_AFTER = of("addColumnAfter");
    public static final EditorCommand ADD_COLUMN_BEFORE = of("addColumnBefore");
    public static final EditorCommand DELETE_COLUMN = of("deleteColumn");
    public static final EditorCommand TOGGLE_HEADER_ROW = of("toggleHeaderRow");
    public static final EditorCommand MERGE_CELLS = of("mergeCells");
    public static final EditorCommand SPLIT_CELL = of("splitCell");
    public static final EditorCommand WIDER_COLUMN = of("widenColumn", 1);
    public static final EditorCommand NARROWER_COLUMN = of("widenColumn", -1);
    public static final EditorCommand DELETE_TABLE = of("deleteTable");
    public static final EditorCommand UNSET_LINK = of("unsetLink");
    /** To say something about the selected words. */
    public static final EditorCommand REMARK = of("remark");

    public static final EditorCommand FOCUS = of("focus");
    /** Opens the bar of {@link ReportEditor#bindFind}. */
    public static final EditorCommand FIND = of("find");

    /** Lets the person choose picture files; only a click that is bound to it may. */
    public static final EditorCommand CHOOSE_IMAGE = of("chooseImage");
    /** Makes the element ask for the words and the width of the picture that is selected. */
    public static final EditorCommand OPEN_IMAGE = of("openImage");
    /** Selects the first picture that has no words yet. */
    public static final EditorCommand SHOW_IMAGE_WITHOUT_TEXT = of("showImageWithoutText");

    public EditorCommand {
        arguments = List.copyOf(arguments);
    }

    public static EditorCommand heading(HeadingLevel level) {
        return of("heading", level.depth());
    }

    public static EditorCommand bullet(BulletLevel level) {
        return of("bullet", level.depth());
    }

    /** At most 100 rows and {@link vn.trinhky.report.content.ContentLimits#MAX_COLUMNS} columns. */
    public static EditorCommand insertTable(int rows, int columns) {
        return of("insertTable", rows, columns);
    }

    /** Links the selection, or the link under the caret anew; with neither, writes the address as linked text. */
    public static EditorCommand link(LinkTarget target) {
        return of("setLink", target.address());
    }

    /** Puts the caret into the block of that index, counted from 0, and shows it. */
    public static EditorCommand goTo(int block) {
        return of("goTo", block);
    }

    /** Here an appendix begins, its title is the block's text. */
    public static EditorCommand appendix(boolean landscape) {
        return of("appendix", landscape);
    }

    /** Moves the section whose heading is the block of that index before the section above it, or behind the one below. */
    public static EditorCommand moveSection(int block, boolean up) {
        return of("moveSection", block, up ? -1 : 1);
    }

    /**
     * Gives the selected picture its words and its width.
     *
     * @param alt one line, NFC
     * @param share of the text's width, in hundredths
     */
    public static EditorCommand image(String alt, int share) {
        return of("setImage", alt, share);
    }

    private static EditorCommand of(String name, Serializable... arguments) {
        return new EditorCommand(name, List.of(arguments));
    }
}
