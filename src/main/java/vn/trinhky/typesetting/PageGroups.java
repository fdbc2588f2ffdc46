package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.typesetting.PageRow.Kind;

/**
 * Says which rows may not be parted by a page break. The template has one group that is never parted, for the end of
 * the body with the signature, and three that begin a new page unless 120, 240 or 480 points are left, for headings
 * with what follows them.
 */
final class PageGroups {
    private static final int SOME = 120;
    private static final int MORE = 240;
    /** More than this is not moved to the next page: it would leave most of a page empty. */
    private static final int TALLEST_ENDING = 300;

    private final List<PageRow> rows;

    private PageGroups(List<PageRow> rows) {
        this.rows = rows;
    }

    /** The rows as the template's data. */
    static List<Map<String, ?>> data(List<PageRow> rows) {
        return new PageGroups(rows).data();
    }

    private List<Map<String, ?>> data() {
        int ending = startOfEnding();
        int chain = 0;
        List<Map<String, ?>> data = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int needed = 0;
            if (beginsChain(i)) {
                chain++;
                needed = neededFrom(i);
            }
            Map<String, Object> values = new HashMap<>(rows.get(i).values());
            for (Kind kind : Kind.values()) {
                values.put(kind.name(), rows.get(i).kind() == kind);
            }
            values.put("afterOpening", rows.get(i).kind() != Kind.OPENING);
            values.put("signatureGroup", i < ending ? "body" : "end");
            values.put("chain", chain);
            values.put("needsSome", needed > 0 && needed <= SOME);
            values.put("needsMore", needed > SOME && needed <= MORE);
            values.put("needsMost", needed > MORE);
            data.add(values);
        }
        return data;
    }

    /** Headings, and tables, whose header row wants a row below it. */
    private boolean beginsChain(int row) {
        boolean inChain = row > 0 && rows.get(row - 1).leads();
        return !inChain && (rows.get(row).leads() || rows.get(row).kind() == Kind.TABLE);
    }

    /** Height of a chain of leading rows, if there are any, and the least of what follows them. */
    private int neededFrom(int first) {
        int needed = 0;
        int i = first;
        while (i < rows.size() && rows.get(i).leads()) {
            needed += rows.get(i++).leastHeight();
        }
        return i < rows.size() ? needed + rows.get(i).leastHeight() : needed;
    }

    /** The signature, the block before it and the headings of that block. */
    private int startOfEnding() {
        int start = rows.size() - 1;
        if (start > 0 && movable(rows.get(start - 1))) {
            start--;
        }
        while (start > 0 && rows.get(start - 1).leads()) {
            start--;
        }
        return start;
    }

    private static boolean movable(PageRow row) {
        return row.kind() != Kind.OPENING && row.leastHeight() <= TALLEST_ENDING;
    }
}
