package vn.trinhky.report.content;

/** How large a report may be. Sizes are those of the JSON form in UTF-8 bytes. */
public final class ContentLimits {
    public static final int MAX_BYTES = 2 * 1024 * 1024;
    public static final int MAX_PAGES = 200;
    public static final int MAX_COLUMNS = 64;
    public static final int MAX_CELLS = 5000;
    public static final int MAX_BLOCKS = 5000;

    private ContentLimits() {}

    static void check(ReportContent content) {
        if (content.blocks().size() > MAX_BLOCKS) {
            throw ContentRule.TOO_MANY_BLOCKS.broken(MAX_BLOCKS);
        }
        for (Block block : content.blocks()) {
            if (block instanceof Block.Table table) {
                check(table);
            }
        }
    }

    private static void check(Block.Table table) {
        if (table.columns() > MAX_COLUMNS) {
            throw ContentRule.TOO_MANY_COLUMNS.broken(table.columns(), MAX_COLUMNS);
        }
        if (table.columns() * table.rows().size() > MAX_CELLS) {
            throw ContentRule.TOO_MANY_CELLS.broken(
                    table.columns() * table.rows().size(), MAX_CELLS);
        }
    }
}
