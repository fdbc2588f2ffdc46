package vn.trinhky.report.difference;

import java.util.List;
import vn.trinhky.report.content.Block;

/** A row of a table: on both sides, new, or gone. */
public record RowChange(boolean wasThere, boolean isThere, List<CellChange> cells) {
    public RowChange {
        cells = List.copyOf(cells);
    }

    public boolean isOnBothSides() {
        return wasThere && isThere;
    }

    public Change change() {
        if (!isOnBothSides()) {
            return isThere ? Change.INSERTED : Change.DELETED;
        }
        if (cells.stream().allMatch(cell -> cell.change() == Change.SAME)) {
            return Change.SAME;
        }
        return cells.stream().allMatch(cell -> cell.change() == Change.SAME || cell.change() == Change.REFORMATTED)
                ? Change.REFORMATTED
                : Change.CHANGED;
    }

    Block.Row before() {
        return new Block.Row(
                cells.stream().flatMap(cell -> cell.before().stream()).toList());
    }

    Block.Row after() {
        return new Block.Row(
                cells.stream().flatMap(cell -> cell.after().stream()).toList());
    }
}
