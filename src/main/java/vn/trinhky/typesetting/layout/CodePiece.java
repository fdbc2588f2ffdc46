package vn.trinhky.typesetting.layout;

import java.util.BitSet;

/**
 * A square code of dark and light modules, drawn as such and not as a picture: sharp in every size of print.
 *
 * @param dark the dark modules, row by row from the upper left
 * @param modules in each row, and so many rows
 * @param side in points, at the left edge of the column
 */
public record CodePiece(BitSet dark, int modules, float side, Tag tag) implements Piece {

    /** From which module to which (not included) a row is dark, given where to begin; nothing is left at its end. */
    public int nextDark(int row, int from) {
        int next = dark.nextSetBit(row * modules + from);
        return next < 0 ? modules : Math.min(modules, next - row * modules);
    }

    /** Where a dark run ends. */
    public int nextLight(int row, int from) {
        return Math.min(modules, dark.nextClearBit(row * modules + from) - row * modules);
    }

    @Override
    public float gap() {
        return 0;
    }

    @Override
    public float height() {
        return side;
    }

    @Override
    public Keep keep() {
        return Keep.FREE;
    }

    @Override
    public void draw(Sheet sheet, float top, boolean onTop) {
        sheet.code(this, top);
    }
}
