package vn.trinhky.typesetting.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.TableGrid;
import vn.trinhky.report.content.TableGrid.Place;
import vn.trinhky.typesetting.layout.Piece;
import vn.trinhky.typesetting.layout.Sheet;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.table.TableColumns.Align;

/**
 * A table as it stands on paper: cells with their lines, rows with their heights, and where pages may cut it. Its header is
 * repeated on every page. Rows are cut only if they are high, merged cells only if a page would stay half empty.
 */
public final class TableBox {
    private static final float GAP_ABOVE = 8;
    private static final int MANY_COLUMNS = 12;
    /** A header that is higher is printed once: repeated, it would leave no room for the table. */
    private static final float HIGHEST_REPEATED = 250;

    private static final float HIGHEST_UNCUT_ROW = 200;
    /** Lines of a cut row that stay together on either side. */
    private static final int LEAST_LINES = 3;

    private final Table table;
    private final float[] edges;
    private final List<CellBox> cells = new ArrayList<>();
    private final float[] rows;
    private final float header;
    private final List<Cut> cuts = new ArrayList<>();

    /** A place where a page may end: between rows, or between the lines of one. */
    private record Cut(float y, boolean inRow, Piece.Keep keep) {}

    private TableBox(Table table, float width, Tag parent) {
        this.table = table;
        this.edges = edges(TableColumns.widths(table, Math.round(width)), width);
        addCells(parent.add("Table"));
        this.rows = RowHeights.tops(cells, table.rows().size());
        float high = rows[table.headerRows()];
        this.header = table.headerRows() < table.rows().size() && high <= HIGHEST_REPEATED ? high : 0;
        addCuts();
    }

    /** The table in pieces, none of them higher than a page. */
    public static List<Piece> pieces(Table table, float width, Tag parent) {
        TableBox box = new TableBox(table, width, parent);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < box.cuts.size() - 1; i++) {
            pieces.add(box.new Slice(i, i + 1));
        }
        return pieces;
    }

    private static float[] edges(int[] widths, float width) {
        float[] edges = new float[widths.length + 1];
        float sum = Arrays.stream(widths).sum();
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] * width / sum;
        }
        return edges;
    }

    private void addCells(Tag tag) {
        List<Align> alignments = TableColumns.alignments(table);
        float padding = table.columns() > MANY_COLUMNS ? 1 : 3;
        // a row without cells of its own is none to a reader
        List<Optional<Tag>> tags = table.rows().stream()
                .map(row -> row.cells().isEmpty() ? Optional.<Tag>empty() : Optional.of(tag.add("TR")))
                .toList();
        for (Place place : TableGrid.places(table)) {
            boolean isHeader = place.row() < table.headerRows();
            float left = edges[place.column()] + padding;
            float right = edges[place.column() + place.cell().colspan()] - padding;
            TextStyle.Align align = isHeader
                    ? TextStyle.Align.CENTRE
                    : TextStyle.Align.valueOf(alignments.get(place.column()).name());
            TextStyle style = new TextStyle(align, left, Math.max(1, right - left), CellBox.SIZE);
            int rowsRead =
                    (int) tags.subList(place.row(), place.row() + place.cell().rowspan()).stream()
                            .filter(Optional::isPresent)
                            .count();
            Tag cell = tags.get(place.row())
                    .orElseThrow()
                    .add(isHeader ? "TH" : "TD")
                    .spanning(place.cell().colspan(), rowsRead);
            cells.add(new CellBox(place, style, isHeader, cell));
        }
    }

    private void addCuts() {
        cuts.add(new Cut(0, false, Piece.Keep.FREE));
        for (int row = 0; row < table.rows().size(); row++) {
            if (rows[row + 1] - rows[row] > HIGHEST_UNCUT_ROW) {
                addCutsInside(row);
            }
            cuts.add(new Cut(rows[row + 1], false, keepAfter(row)));
        }
    }

    private void addCutsInside(int row) {
        float lineHeight = cells.getFirst().lineHeight();
        int lines = (int) ((rows[row + 1] - rows[row] - 2 * CellBox.ABOVE_AND_BELOW) / lineHeight);
        for (int line = LEAST_LINES; line <= lines - LEAST_LINES; line++) {
            float y = rows[row] + 2 * CellBox.ABOVE_AND_BELOW + line * lineHeight;
            Piece.Keep keep = row < table.headerRows() ? Piece.Keep.RATHER : Piece.Keep.FREE;
            cuts.add(new Cut(y, true, leavesNoWords(y) ? Piece.Keep.FIRMLY : keep));
        }
    }

    /** A header stays with the row below it, and what is merged rather stays together. */
    private Piece.Keep keepAfter(int row) {
        if (row < table.headerRows() && row + 1 < table.rows().size()) {
            return Piece.Keep.FIRMLY;
        }
        if (cells.stream().noneMatch(cell -> cell.row() <= row && row + 1 < cell.endRow())) {
            return Piece.Keep.FREE;
        }
        return leavesNoWords(rows[row + 1]) ? Piece.Keep.FIRMLY : Piece.Keep.RATHER;
    }

    /**
     * Whether a cut goes through the room that cells have in addition, below their words: the page after it would begin with
     * empty frames.
     */
    private boolean leavesNoWords(float y) {
        return cells.stream()
                .filter(cell -> rows[cell.endRow()] > y)
                .noneMatch(cell -> cell.lineCount() > cell.linesWithin(y - rows[cell.row()]));
    }

    /** What stands between two cuts. */
    private final class Slice implements Piece {
        private final int from;
        private final int to;

        private Slice(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private TableBox table() {
            return TableBox.this;
        }

        @Override
        public float gap() {
            return from == 0 ? GAP_ABOVE : 0;
        }

        @Override
        public float height() {
            return cuts.get(to).y - cuts.get(from).y;
        }

        @Override
        public Keep keep() {
            return cuts.get(to).keep;
        }

        @Override
        public float heightOnTop() {
            if (cuts.get(from).y < header || from == 0) {
                return 0;
            }
            return header + roomAbove();
        }

        /** A row that goes on wants the same room above and below its words as one that is whole. */
        private float roomAbove() {
            return cuts.get(from).inRow ? 2 * CellBox.ABOVE_AND_BELOW : 0;
        }

        @Override
        public Optional<Piece> with(Piece next) {
            return next instanceof Slice slice && slice.table() == TableBox.this
                    ? Optional.of(new Slice(from, slice.to))
                    : Optional.empty();
        }

        @Override
        public void draw(Sheet sheet, float top, boolean onTop) {
            Borders borders = new Borders();
            float y = top;
            boolean repeated = onTop && heightOnTop() > 0;
            if (repeated && header > 0) {
                drawCells(sheet, new Strip(0, header, y, 0, false), borders);
                y += header;
            }
            float above = onTop ? roomAbove() : 0;
            drawCells(sheet, new Strip(cuts.get(from).y, cuts.get(to).y, y, above, true), borders);
            borders.draw(sheet);
        }
    }

    /**
     * A part of the table on a page.
     *
     * @param from height in the table
     * @param to height in the table
     * @param top on the page
     * @param above what a cell that goes on has in addition
     * @param tagged false if it is repeated
     */
    private record Strip(float from, float to, float top, float above, boolean tagged) {
        private static final float ROUNDING = 0.01f;

        boolean meets(float cellTop, float cellBottom) {
            return cellTop < to - ROUNDING && cellBottom > from + ROUNDING;
        }

        float onPage(float y) {
            if (y <= from + ROUNDING) {
                return top;
            }
            return top + above + Math.min(y, to) - from;
        }
    }

    private void drawCells(Sheet sheet, Strip strip, Borders borders) {
        for (CellBox cell : cells) {
            float cellTop = rows[cell.row()];
            float cellBottom = rows[cell.endRow()];
            if (!strip.meets(cellTop, cellBottom)) {
                continue;
            }
            float top = strip.onPage(cellTop);
            float bottom = strip.onPage(cellBottom);
            borders.around(edges[cell.column()], edges[cell.endColumn()], top, bottom);
            boolean begins = cellTop >= strip.from - Strip.ROUNDING;
            boolean ends = cellBottom <= strip.to + Strip.ROUNDING;
            if (begins && ends) {
                cell.drawWhole(sheet, top, bottom, strip.tagged);
            } else {
                cell.drawPart(sheet, top, bottom, ends);
            }
        }
    }
}
