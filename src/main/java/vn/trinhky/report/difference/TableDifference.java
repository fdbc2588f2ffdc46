package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.difference.BlockAlignment.Pair;
import vn.trinhky.report.difference.CellChange.Span;
import vn.trinhky.report.difference.ContentDifference.WordComparison;
import vn.trinhky.report.difference.Part.Frame;
import vn.trinhky.report.difference.Part.Grid;

/** Compares two tables: rows with rows, then cells with cells; a column that is new or gone is recognised as one. */
final class TableDifference {
    private static final double LIKE_ROW = 0.3;
    private static final double LIKE_COLUMN = 0.3;

    private final Optional<Table> before;
    private final Optional<Table> after;
    private final List<Row> rowsBefore;
    private final List<Row> rowsAfter;
    private final WordComparison words;
    private final Optional<int[]> columns;
    private final List<RowChange> changes = new ArrayList<>();

    TableDifference(Optional<Table> before, Optional<Table> after, WordComparison words) {
        this.before = before;
        this.after = after;
        this.rowsBefore = before.map(Table::rows).orElse(List.of());
        this.rowsAfter = after.map(Table::rows).orElse(List.of());
        this.words = words;
        this.columns = before.isPresent() && after.isPresent() ? columns(before.get(), after.get()) : Optional.empty();
    }

    Grid grid(Pair pair) {
        int[] match = rows();
        int b = 0;
        int a = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                unpaired(b, i, a, match[i]);
                changes.add(row(rowsBefore.get(i), rowsAfter.get(match[i])));
                b = i + 1;
                a = match[i] + 1;
            }
        }
        unpaired(b, rowsBefore.size(), a, rowsAfter.size());
        return new Grid(
                before.map(table -> new Frame(pair.fromBefore(), table.headerRows(), table.widths())),
                after.map(table -> new Frame(pair.fromAfter(), table.headerRows(), table.widths())),
                pair.moved(),
                changes);
    }

    private void unpaired(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        rowsBefore
                .subList(fromBefore, toBefore)
                .forEach(row -> changes.add(new RowChange(
                        true, false, row.cells().stream().map(this::gone).toList())));
        rowsAfter
                .subList(fromAfter, toAfter)
                .forEach(row -> changes.add(new RowChange(
                        false, true, row.cells().stream().map(this::fresh).toList())));
    }

    private int[] rows() {
        Map<Row, Integer> ids = new HashMap<>();
        List<Integer> weights = new ArrayList<>();
        List<Unit> unitsBefore = units(rowsBefore);
        List<Unit> unitsAfter = units(rowsAfter);
        int[] match = CommonSequence.of(
                ids(rowsBefore, unitsBefore, ids, weights), ids(rowsAfter, unitsAfter, ids, weights), weights::get);
        int b = 0;
        int a = 0;
        for (int i = 0; i <= match.length; i++) {
            if (i == match.length || match[i] >= 0) {
                int endAfter = i == match.length ? rowsAfter.size() : match[i];
                like(match, unitsBefore.subList(b, i), b, unitsAfter.subList(a, endAfter), a);
                b = i + 1;
                a = endAfter + 1;
            }
        }
        return match;
    }

    private static List<Unit> units(List<Row> rows) {
        return rows.stream().map(row -> Unit.ofCells(row.cells())).toList();
    }

    private static int[] ids(List<Row> rows, List<Unit> units, Map<Row, Integer> ids, List<Integer> weights) {
        int[] numbers = new int[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            int weight = 1 + units.get(i).size();
            numbers[i] = ids.computeIfAbsent(rows.get(i), fresh -> {
                weights.add(weight);
                return weights.size() - 1;
            });
        }
        return numbers;
    }

    private static void like(int[] match, List<Unit> was, int fromBefore, List<Unit> is, int fromAfter) {
        boolean oneEach = was.size() == 1 && is.size() == 1;
        int[] partner = InOrder.pair(was.size(), is.size(), (i, j) -> {
            double likeness = was.get(i).likeness(is.get(j));
            return oneEach || likeness >= LIKE_ROW ? likeness + 0.01 : 0;
        });
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                match[fromBefore + i] = fromAfter + partner[i];
            }
        }
    }

    /** For each old column its new place; empty if cells are merged and columns are not plain. */
    private static Optional<int[]> columns(Table before, Table after) {
        if (!isPlain(before) || !isPlain(after) || before.columns() == after.columns()) {
            return Optional.empty();
        }
        List<Unit> was = columnUnits(before);
        List<Unit> is = columnUnits(after);
        return Optional.of(InOrder.pair(was.size(), is.size(), (i, j) -> {
            double likeness = was.get(i).likeness(is.get(j));
            return likeness >= LIKE_COLUMN ? likeness : 0;
        }));
    }

    private static boolean isPlain(Table table) {
        return table.rows().stream()
                .allMatch(row -> row.cells().stream().allMatch(cell -> cell.colspan() == 1 && cell.rowspan() == 1));
    }

    private static List<Unit> columnUnits(Table table) {
        List<Unit> units = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int here = column;
            units.add(Unit.ofCells(
                    table.rows().stream().map(row -> row.cells().get(here)).toList()));
        }
        return units;
    }

    private RowChange row(Row was, Row is) {
        int[] partner = columns.orElseGet(() -> cells(was.cells(), is.cells()));
        List<CellChange> cells = new ArrayList<>();
        int a = 0;
        for (int i = 0; i < was.cells().size(); i++) {
            if (partner[i] < 0) {
                cells.add(gone(was.cells().get(i)));
            } else {
                is.cells().subList(a, partner[i]).forEach(cell -> cells.add(fresh(cell)));
                cells.add(cell(was.cells().get(i), is.cells().get(partner[i])));
                a = partner[i] + 1;
            }
        }
        is.cells().subList(a, is.cells().size()).forEach(cell -> cells.add(fresh(cell)));
        return new RowChange(true, true, cells);
    }

    private static int[] cells(List<Cell> was, List<Cell> is) {
        if (was.size() == is.size()) {
            int[] same = new int[was.size()];
            Arrays.setAll(same, i -> i);
            return same;
        }
        List<Unit> unitsBefore =
                was.stream().map(cell -> Unit.ofCells(List.of(cell))).toList();
        List<Unit> unitsAfter =
                is.stream().map(cell -> Unit.ofCells(List.of(cell))).toList();
        return InOrder.pair(was.size(), is.size(), (i, j) -> unitsBefore.get(i).likeness(unitsAfter.get(j)));
    }

    private CellChange cell(Cell was, Cell is) {
        return new CellChange(span(was), span(is), ContentDifference.ofCell(was.paragraphs(), is.paragraphs(), words));
    }

    private CellChange gone(Cell cell) {
        return new CellChange(
                span(cell),
                Optional.empty(),
                ContentDifference.ofCell(cell.paragraphs(), Collections.emptyList(), words));
    }

    private CellChange fresh(Cell cell) {
        return new CellChange(
                Optional.empty(),
                span(cell),
                ContentDifference.ofCell(Collections.emptyList(), cell.paragraphs(), words));
    }

    private static Optional<Span> span(Cell cell) {
        return Optional.of(new Span(cell.colspan(), cell.rowspan()));
    }
}
