package vn.trinhky.report.content;

import java.util.List;

/**
 * One piece of a report's body, in reading order. Numbers of headings and dashes of bullets are the program's and are
 * never part of the text.
 *
 * @see <a href="../../../../../../../../docs/decisions/0003-content-model.md">decision 0003</a>
 */
public sealed interface Block {

    /** A numbered heading of NĐ 30, Appendix I, II.6c. */
    record Heading(HeadingLevel level, List<Inline> text) implements Block {
        public Heading {
            text = Inline.merged(text);
        }
    }

    record Paragraph(List<Inline> text) implements Block {
        public static final Paragraph EMPTY = new Paragraph(List.of());

        public Paragraph {
            text = Inline.merged(text);
        }
    }

    /** A dash item; the second level is a plus. Both are the offices' custom, below what the decree orders. */
    record Bullet(BulletLevel level, List<Inline> text) implements Block {
        public Bullet {
            text = Inline.merged(text);
        }
    }

    /**
     * A rectangular table.
     *
     * @param headerRow the first row names the columns and is repeated on every page
     * @param rows at least one; all have the same number of cells
     */
    record Table(boolean headerRow, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
            if (!rectangular(rows)) {
                throw ContentRule.MALFORMED.broken("table");
            }
        }

        private static boolean rectangular(List<Row> rows) {
            return !rows.isEmpty()
                    && rows.stream().mapToInt(r -> r.cells().size()).distinct().count() == 1;
        }

        public int columns() {
            return rows.getFirst().cells().size();
        }
    }

    /** A row of a table, at least one cell. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw ContentRule.MALFORMED.broken("row");
            }
        }
    }

    /** A cell holds paragraphs, at least one, possibly empty. */
    record Cell(List<Paragraph> paragraphs) {
        public Cell {
            paragraphs = paragraphs.isEmpty() ? List.of(Paragraph.EMPTY) : List.copyOf(paragraphs);
        }
    }

    /** Levels of the scheme that reports use; the enum's order is the nesting. */
    enum HeadingLevel {
        /** {@code I.}, upper case, bold. */
        SECTION(1),
        /** {@code 1.}, bold. */
        CLAUSE(2),
        /** {@code a)}, Vietnamese alphabet. */
        POINT(3);

        private final int depth;

        HeadingLevel(int depth) {
            this.depth = depth;
        }

        /** 1 for the outermost. */
        public int depth() {
            return depth;
        }
    }

    /** {@code -} and, below it, {@code +}. */
    enum BulletLevel {
        DASH(1, "-"),
        PLUS(2, "+");

        private final int depth;
        private final String sign;

        BulletLevel(int depth, String sign) {
            this.depth = depth;
            this.sign = sign;
        }

        /** 1 for the outermost. */
        public int depth() {
            return depth;
        }

        public String sign() {
            return sign;
        }
    }
}
