package vn.trinhky.drafting.ui;

import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.HeadingLevel;

/** Kinds of blocks as the style list names them. */
enum TextStyle {
    PARAGRAPH(EditorCommand.PARAGRAPH),
    SECTION(EditorCommand.heading(HeadingLevel.SECTION)),
    CLAUSE(EditorCommand.heading(HeadingLevel.CLAUSE)),
    POINT(EditorCommand.heading(HeadingLevel.POINT)),
    DASH(EditorCommand.bullet(BulletLevel.DASH)),
    PLUS(EditorCommand.bullet(BulletLevel.PLUS));

    private final EditorCommand command;

    TextStyle(EditorCommand command) {
        this.command = command;
    }

    EditorCommand command() {
        return command;
    }

    String messageKey() {
        return "drafting.style." + name();
    }

    static TextStyle of(EditorSelection selection) {
        return switch (selection.block()) {
            case PARAGRAPH, TABLE -> PARAGRAPH;
            case HEADING -> values()[SECTION.ordinal() + selection.level() - 1];
            case BULLET -> values()[DASH.ordinal() + selection.level() - 1];
        };
    }
}
