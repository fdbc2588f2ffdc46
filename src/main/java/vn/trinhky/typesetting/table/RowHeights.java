package vn.trinhky.typesetting.table;

import java.util.List;

/** How high the rows of a table are: as the lines of their cells want it, merged cells included. */
final class RowHeights {
    private static final float HIGHEST_UNCUT_GROUP = 350;

    private final List<CellBox> cells;
    private final float[] heights;

    private RowHeights(List<CellBox> cells, int rows) {
        this.cells = cells;
        this.heights = new float[rows];
    }

    /**
     * Where each row begins, and last where the table ends.
     *
     * @param rows how many
     */
    static float[] tops(List<CellBox> cells, int rows) {
        return new RowHeights(cells, rows).tops();
    }

    private float[] tops() {
        for (CellBox cell : cells) {
            if (cell.endRow() == cell.row() + 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], cell.height());
            }
        }
        float least = 2 * CellBox.ABOVE_AND_BELOW + cells.getFirst().lineHeight();
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.max(heights[row], least);
        }
        makeRoomForMerged(false);
        makeRoomForMerged(true);
        return sums(heights);
    }

    /**
     * The last row of a merged cell grows until its lines have room.
     *
     * @param forCuts where so many rows hang together that pages will cut them: in a cell that is cut, up to a line stays empty
     */
    private void makeRoomForMerged(boolean forCuts) {
        float[] tops = sums(heights);
        for (CellBox cell : cells) {
            boolean merged = cell.endRow() > cell.row() + 1;
            if (merged && (!forCuts || heightOfGroup(cell, tops) > HIGHEST_UNCUT_GROUP)) {
                float height = 0;
                for (int row = cell.row(); row < cell.endRow(); row++) {
                    height += heights[row];
                }
                float cuts = forCuts ? 1 + cell.height() / HIGHEST_UNCUT_GROUP : 0;
                float needed = cell.height() + cuts * cell.lineHeight();
                heights[cell.endRow() - 1] += Math.max(0, needed - height);
            }
        }
    }

    /** Of all rows that hang together with those of a cell. */
    private float heightOfGroup(CellBox cell, float[] tops) {
        int first = cell.row();
        int end = cell.endRow();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CellBox other : cells) {
                if (other.row() < end && other.endRow() > first && (other.row() < first || other.endRow() > end)) {
                    first = Math.min(first, other.row());
                    end = Math.max(end, other.endRow());
                    grown = true;
                }
            }
        }
        return tops[end] - tops[first];
    }

    private static float[] sums(float[] heights) {
        float[] tops = new float[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        return tops;
    }
}
