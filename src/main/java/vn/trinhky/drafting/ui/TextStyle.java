package vn.trinhky.drafting.ui;

import java.util.Arrays;
import vn.trinhky.drafting.ui.EditorSelection.BlockKind;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.HeadingLevel;

/** Kinds of blocks as the style list names them. */
enum TextStyle {
    PARAGRAPH(BlockKind.PARAGRAPH, 0, EditorCommand.PARAGRAPH),
    PART(BlockKind.HEADING, 0, EditorCommand.heading(HeadingLevel.PART)),
    SECTION(BlockKind.HEADING, 1, EditorCommand.heading(HeadingLevel.SECTION)),
    CLAUSE(BlockKind.HEADING, 2, EditorCommand.heading(HeadingLevel.CLAUSE)),
    POINT(BlockKind.HEADING, 3, EditorCommand.heading(HeadingLevel.POINT)),
    DASH(BlockKind.BULLET, 1, EditorCommand.bullet(BulletLevel.DASH)),
    PLUS(BlockKind.BULLET, 2, EditorCommand.bullet(BulletLevel.PLUS)),
    APPENDIX(BlockKind.APPENDIX, 0, EditorCommand.appendix(false)),
    APPENDIX_LANDSCAPE(BlockKind.APPENDIX, 1, EditorCommand.appendix(true));

    private final BlockKind block;
    private final int level;
    private final EditorCommand command;

    TextStyle(BlockKind block, int level, EditorCommand command) {
        this.block = block;
        this.level = level;
        this.command = command;
    }

    EditorCommand command() {
        return command;
    }

    String messageKey() {
        return "drafting.style." + name();
    }

    /** The style at the caret; a table counts as text. */
    static TextStyle of(EditorSelection selection) {
        return Arrays.stream(values())
                .filter(style -> style.block == selection.block() && style.level == selection.level())
                .findFirst()
                .orElse(PARAGRAPH);
    }
}
