package vn.trinhky.drafting.ui;

import java.util.List;

/** Keys of the editor, as the sheet shows them. They are worked by the element in the page and by {@link DraftEditor}. */
enum EditorKey {
    SECTION("Ctrl Alt 1"),
    CLAUSE("Ctrl Alt 2"),
    POINT("Ctrl Alt 3"),
    PARAGRAPH("Ctrl Alt 0"),
    SHORTHAND("I.", "1.", "a)", "-", "+"),
    LINE("Shift Enter"),
    BULLET_DEEPER("Tab"),
    BULLET_HIGHER("Shift Tab"),
    MARKS("Ctrl B", "Ctrl I", "Ctrl U"),
    UNDO("Ctrl Z"),
    REDO("Ctrl Y"),
    FIND("Ctrl F"),
    REPLACE("Ctrl H"),
    NEXT_FOUND("F3", "Shift F3"),
    CELL("Tab", "Shift Tab"),
    COLUMN_WIDTH("Ctrl Alt ←", "Ctrl Alt →"),
    REMARK("Ctrl Alt M"),
    NEXT_REMARK("F8", "Shift F8"),
    DECIDE("Ctrl Alt Y", "Ctrl Alt N"),
    MOVE_SECTION("Alt Shift ↑", "Alt Shift ↓"),
    LEAVE("Esc", "Tab"),
    SAVE("Ctrl S"),
    SUBMIT("Ctrl Enter"),
    KEYS("Ctrl /");

    private final List<String> keys;

    EditorKey(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    String messageKey() {
        return "drafting.key." + name();
    }
}
