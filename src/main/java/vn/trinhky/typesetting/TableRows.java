package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.typesetting.PageRow.Kind;
import vn.trinhky.typesetting.table.TableColumns;

/** A table as one row of the page: its own small design for these columns, and the cells as data. */
final class TableRows {
    /** A header row higher than this is printed once: repeated, it would leave no room for the table. */
    private static final int HIGHEST_REPEATED = 250;

    private static final int LINE = 14;
    private static final int GAP_ABOVE = 8;

    private TableRows() {}

    static PageRow row(Table table) {
        int[] widths = TableColumns.widths(table, TypeCase.COLUMN_WIDTH);
        List<Row> rows = table.rows();
        boolean repeated =
                table.headerRow() && rows.size() > 1 && height(rows.getFirst(), widths, true) <= HIGHEST_REPEATED;
        List<Row> body = repeated ? rows.subList(1, rows.size()) : rows;
        TableDesign design = new TableDesign(widths, TableColumns.centred(table), repeated);
        List<Map<String, ?>> data = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            data.add(values(body.get(i), table.headerRow() && !repeated && i == 0));
        }
        Map<String, Object> values = Map.of(
                "tableReport", design.compiled(),
                "tableHeader", new HashMap<>(repeated ? values(rows.getFirst(), true) : Map.of()),
                "tableRows", new JRMapCollectionDataSource(data));
        return PageRow.of(Kind.TABLE, values, leastHeight(table, widths, repeated));
    }

    private static int leastHeight(Table table, int[] widths, boolean repeated) {
        int first = height(table.rows().getFirst(), widths, table.headerRow());
        return GAP_ABOVE + first + (repeated ? height(table.rows().get(1), widths, false) : 0);
    }

    private static int height(Row row, int[] widths, boolean bold) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            int room = widths[column] - 2 * TableDesign.padding(widths.length);
            lines = Math.max(
                    lines, TypeCase.cellLines(markup(row.cells().get(column), false), room, TableDesign.SIZE, bold));
        }
        return lines * LINE + 2 * TableDesign.VERTICAL_PADDING;
    }

    private static Map<String, Object> values(Row row, boolean bold) {
        Map<String, Object> values = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            values.put(TableDesign.name(column), markup(row.cells().get(column), bold));
        }
        return values;
    }

    private static String markup(Cell cell, boolean bold) {
        String markup = cell.paragraphs().stream()
                .map(paragraph -> StyledMarkup.of(paragraph.text()))
                .collect(Collectors.joining("\n"));
        return bold ? StyledMarkup.bold(markup) : markup;
    }
}
