package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.report.difference.Part.Grid;
import vn.trinhky.report.difference.Part.Passage;
import vn.trinhky.report.difference.Part.Side;
import vn.trinhky.report.difference.Part.Trace;

/**
 * A difference as lines that people can read: {@code = 3} three parts without a change, {@code ~} changed, {@code +} new,
 * {@code -} gone, {@code >} moved here, {@code <} moved away, {@code Y} split, {@code V} merged, {@code №} another number,
 * {@code *} looks otherwise; within it {@code [-gone-]}, {@code {+new+}}, {@code {=looks otherwise=}}.
 */
final class Marking {
    private final List<String> lines = new ArrayList<>();
    private int same;

    private Marking() {}

    static List<String> of(ContentDifference difference) {
        Marking marking = new Marking();
        difference.parts().forEach(marking::add);
        marking.fold("");
        return marking.lines;
    }

    private void fold(String indent) {
        if (same > 0) {
            lines.add(indent + "= " + same);
            same = 0;
        }
    }

    private void add(Part part) {
        if (part.change() == Change.SAME) {
            same++;
            return;
        }
        fold("");
        String sign = sign(part.change()) + " ";
        switch (part) {
            case Passage passage -> lines.add(sign + passage(passage));
            case Trace trace ->
                lines.add(sign + Word.text(Unit.of(trace.block()).words()));
            case Grid grid -> {
                lines.add(sign + "table");
                grid.rows().forEach(this::add);
                fold("  ");
            }
        }
    }

    private void add(RowChange row) {
        if (row.change() == Change.SAME) {
            same++;
            return;
        }
        fold("  ");
        lines.add("  " + sign(row.change()) + " "
                + row.cells().stream()
                        .map(cell -> row.isOnBothSides() ? cell(cell) : whole(cell))
                        .collect(Collectors.joining(" | ")));
    }

    private static String whole(CellChange cell) {
        return cell.parts().stream().map(part -> text(((Passage) part).words())).collect(Collectors.joining(" // "));
    }

    private static String cell(CellChange cell) {
        String text = cell.parts().stream()
                .map(part -> edits(((Passage) part).words()))
                .collect(Collectors.joining(" // "));
        return switch (cell.change()) {
            case INSERTED -> "(+)" + text;
            case DELETED -> "(-)" + text;
            default -> text;
        };
    }

    private static String passage(Passage passage) {
        StringBuilder line = new StringBuilder();
        if (passage.isRenumbered()) {
            line.append('(')
                    .append(passage.old().getFirst().label())
                    .append('→')
                    .append(passage.now().getFirst().label())
                    .append(") ");
        }
        String was = signs(passage.old());
        String is = signs(passage.now());
        if (!passage.old().isEmpty() && !passage.now().isEmpty() && !was.equals(is)) {
            line.append('(').append(was.strip()).append('→').append(is.strip()).append(") ");
        } else {
            line.append(is.isEmpty() ? was : is);
        }
        boolean whole = passage.old().isEmpty() || passage.now().isEmpty();
        return line + (whole ? text(passage.words()) : edits(passage.words()));
    }

    private static String signs(List<Side> sides) {
        return sides.stream().map(Side::form).map(Notation::sign).distinct().collect(Collectors.joining());
    }

    private static String text(List<Edit> edits) {
        return edits.stream()
                .map(edit -> Word.text(edit.before()) + Word.text(edit.after()))
                .collect(Collectors.joining());
    }

    private static String edits(List<Edit> edits) {
        return edits.stream()
                .map(edit -> switch (edit.kind()) {
                    case KEPT -> Word.text(edit.after());
                    case REFORMATTED -> "{=" + Word.text(edit.after()) + "=}";
                    case DELETED -> "[-" + Word.text(edit.before()) + "-]";
                    case INSERTED -> "{+" + Word.text(edit.after()) + "+}";
                })
                .collect(Collectors.joining());
    }

    private static char sign(Change change) {
        return switch (change) {
            case SAME -> '=';
            case RENUMBERED -> '№';
            case REFORMATTED -> '*';
            case CHANGED -> '~';
            case INSERTED -> '+';
            case DELETED -> '-';
            case MOVED -> '>';
            case MOVED_AWAY -> '<';
            case SPLIT -> 'Y';
            case MERGED -> 'V';
        };
    }
}
