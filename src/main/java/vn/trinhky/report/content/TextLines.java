package vn.trinhky.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;

/**
 * The lines of a text, counted from 0 as in {@link ReportContent#plainText}: one for each block or paragraph of a cell,
 * none for an image. A place in a text is a line and an offset in UTF-16 units.
 */
public final class TextLines {
    private TextLines() {}

    public static List<String> of(ReportContent content) {
        List<String> lines = new ArrayList<>();
        content.blocks().forEach(block -> runs(block).forEach(text -> lines.add(ReportContent.text(text))));
        return lines;
    }

    /** How many lines a block has. */
    public static int count(Block block) {
        return runs(block).size();
    }

    private static List<List<Inline>> runs(Block block) {
        return switch (block) {
            case Heading h -> List.of(h.text());
            case Paragraph p -> List.of(p.text());
            case Bullet b -> List.of(b.text());
            case Appendix a -> List.of(a.title());
            case Image i -> List.of();
            case Table t ->
                t.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.paragraphs().stream())
                        .map(Paragraph::text)
                        .toList();
        };
    }

    /**
     * The text with other words in one place; they look as the first of those they replace.
     *
     * @param line counted from 0
     * @param from offset of the first letter replaced
     * @param to offset after the last one
     * @param words may be empty; a line break stays one within the paragraph
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public static ReportContent replaced(ReportContent content, int line, int from, int to, String words) {
        List<Block> blocks = new ArrayList<>(content.blocks());
        int first = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int lines = count(blocks.get(i));
            if (line >= first && line < first + lines) {
                blocks.set(i, replaced(blocks.get(i), line - first, new Replacement(from, to, words)));
                return new ReportContent(blocks);
            }
            first += lines;
        }
        throw new IndexOutOfBoundsException("line " + line + " of " + first);
    }

    private static Block replaced(Block block, int line, Replacement replacement) {
        return switch (block) {
            case Heading h -> new Heading(h.level(), replacement.in(h.text()));
            case Paragraph p -> new Paragraph(replacement.in(p.text()));
            case Bullet b -> new Bullet(b.level(), replacement.in(b.text()));
            case Appendix a -> new Appendix(replacement.in(a.title()), a.landscape());
            case Image i -> throw new IndexOutOfBoundsException("an image has no lines");
            case Table t -> replaced(t, line, replacement);
        };
    }

    private static Table replaced(Table table, int line, Replacement replacement) {
        int next = 0;
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                List<Paragraph> paragraphs = new ArrayList<>();
                for (Paragraph paragraph : cell.paragraphs()) {
                    paragraphs.add(next++ == line ? new Paragraph(replacement.in(paragraph.text())) : paragraph);
                }
                cells.add(new Cell(paragraphs, cell.colspan(), cell.rowspan()));
            }
            rows.add(new Row(cells));
        }
        return new Table(table.headerRows(), table.widths(), rows);
    }

    private record Replacement(int from, int to, String words) {
        List<Inline> in(List<Inline> runs) {
            Objects.checkFromToIndex(from, to, ReportContent.text(runs).length());
            List<Inline> result = new ArrayList<>();
            boolean placed = words.isEmpty();
            int offset = 0;
            for (Inline run : runs) {
                int end = offset + run.text().length();
                add(result, run, 0, Math.min(end, from) - offset);
                if (!placed && end > from) {
                    result.add(new Inline(words, run.marks(), run.link()));
                    placed = true;
                }
                add(result, run, Math.max(offset, to) - offset, run.text().length());
                offset = end;
            }
            if (!placed) {
                result.add(Inline.of(words));
            }
            return result;
        }

        private static void add(List<Inline> result, Inline run, int from, int to) {
            if (from < to) {
                result.add(new Inline(run.text().substring(from, to), run.marks(), run.link()));
            }
        }
    }
}
