package vn.trinhky.typesetting;

import java.util.Map;

/**
 * One row of the data the template is filled with.
 *
 * @param kind decides which band prints it
 * @param values of the template's fields
 * @param leads it may not be the last on a page, like a heading
 * @param leastHeight points it needs on a page before it may go on over the next
 */
record PageRow(Kind kind, Map<String, Object> values, boolean leads, int leastHeight) {
    PageRow {
        values = Map.copyOf(values);
    }

    static PageRow of(Kind kind, Map<String, Object> values, int leastHeight) {
        return new PageRow(kind, values, false, leastHeight);
    }

    static PageRow leading(Kind kind, String text, int height) {
        return new PageRow(kind, Map.of("text", text), true, height);
    }

    /** The bands of the template, by the names of its fields. */
    enum Kind {
        OPENING,
        ONLY_ADDRESSEE,
        ADDRESSEES,
        ADDRESSEE,
        SECTION,
        CLAUSE,
        POINT,
        ONE_LINE,
        TWO_LINES,
        THREE_LINES,
        MORE_LINES,
        TABLE,
        SIGNATURE
    }
}
