package vn.trinhky.report.difference;

import java.util.List;
import java.util.Optional;
import vn.trinhky.report.content.Block;

/**
 * A cell of a table and its paragraphs.
 *
 * @param old columns and rows it covered, empty if it is new
 * @param now columns and rows it covers, empty if it is gone
 */
public record CellChange(Optional<Span> old, Optional<Span> now, List<Part> parts) {
    public CellChange {
        parts = List.copyOf(parts);
    }

    /** How many columns and rows a cell covers. */
    public record Span(int columns, int rows) {}

    public Change change() {
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() ? Change.INSERTED : Change.DELETED;
        }
        if (!parts.stream().allMatch(part -> part.change() == Change.SAME)) {
            return parts.stream().allMatch(part -> part.change() == Change.SAME || part.change() == Change.REFORMATTED)
                    ? Change.REFORMATTED
                    : Change.CHANGED;
        }
        return old.equals(now) ? Change.SAME : Change.REFORMATTED;
    }

    Optional<Block.Cell> before() {
        return old.map(span -> new Block.Cell(
                paragraphs(
                        parts.stream().flatMap(part -> part.before().stream()).toList()),
                span.columns(),
                span.rows()));
    }

    Optional<Block.Cell> after() {
        return now.map(span -> new Block.Cell(
                paragraphs(parts.stream().flatMap(part -> part.after().stream()).toList()),
                span.columns(),
                span.rows()));
    }

    private static List<Block.Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().map(Block.Paragraph.class::cast).toList();
    }
}
