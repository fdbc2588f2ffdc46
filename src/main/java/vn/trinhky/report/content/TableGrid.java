package vn.trinhky.report.content;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;

/**
 * Where the cells of a table stand. Cells are written row by row, each at the first column that no cell from above
 * covers, as in HTML; together they cover every place of the grid once.
 */
public final class TableGrid {
    private TableGrid() {}

    /**
     * A cell and its place, counted from 0.
     *
     * @param row the first it covers
     * @param column the first it covers
     */
    public record Place(Cell cell, int row, int column) {}

    /** The places in reading order. */
    public static List<Place> places(Table table) {
        List<Place> places = new ArrayList<>();
        int[] coveredUntil = new int[table.columns()];
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row).cells()) {
                while (coveredUntil[column] > row) {
                    column++;
                }
                places.add(new Place(cell, row, column));
                for (int end = column + cell.colspan(); column < end; column++) {
                    coveredUntil[column] = row + cell.rowspan();
                }
            }
        }
        return places;
    }

    /**
     * The first row at which the table may be cut without cutting a merged cell, at or after a given one.
     *
     * @param row from 1 to the number of rows, which is always such a row
     */
    public static int cutAtOrAfter(Table table, int row) {
        int cut = row;
        for (Place place : places(table)) {
            int end = place.row() + place.cell().rowspan();
            if (place.row() < cut && end > cut) {
                cut = end;
            }
        }
        return cut;
    }

    static int columns(List<Row> rows) {
        return rows.isEmpty()
                ? 0
                : rows.getFirst().cells().stream().mapToInt(Cell::colspan).sum();
    }

    /** The number of columns, if the size is allowed and the cells leave no hole and do not overlap. */
    static int checkedColumns(List<Row> rows) {
        int columns = columns(rows);
        if (columns == 0) {
            throw malformed();
        }
        ContentLimits.checkTable(columns, rows.size());
        int[] coveredUntil = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                column = firstFree(coveredUntil, row, column);
                if (column + cell.colspan() > columns || row + cell.rowspan() > rows.size()) {
                    throw malformed();
                }
                for (int end = column + cell.colspan(); column < end; column++) {
                    if (coveredUntil[column] > row) {
                        throw malformed();
                    }
                    coveredUntil[column] = row + cell.rowspan();
                }
            }
            if (firstFree(coveredUntil, row, 0) < columns) {
                throw malformed();
            }
        }
        return columns;
    }

    private static int firstFree(int[] coveredUntil, int row, int from) {
        int column = from;
        while (column < coveredUntil.length && coveredUntil[column] > row) {
            column++;
        }
        return column;
    }

    private static ContentRule.InvalidContentException malformed() {
        return ContentRule.MALFORMED.broken("table");
    }
}
