package vn.trinhky.report.content;

import java.util.List;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.Sha256;

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
     * A table whose cells fill a rectangular grid, see {@link TableGrid}.
     *
     * @param headerRows so many first rows name the columns and are repeated on every page
     * @param widths of the grid's columns, only their proportions count; empty if the program chooses them
     * @param rows at least one
     */
    record Table(int headerRows, List<Integer> widths, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            int columns = TableGrid.checkedColumns(rows);
            boolean wrongWidths = !widths.isEmpty()
                    && (widths.size() != columns
                            || widths.stream().anyMatch(width -> width < 1 || width > ContentLimits.MAX_WIDTH));
            if (headerRows < 0 || headerRows > rows.size() || wrongWidths) {
                throw ContentRule.MALFORMED.broken("table");
            }
        }

        /** A table that leaves its widths to the program. */
        public Table(boolean headerRow, List<Row> rows) {
            this(headerRow ? 1 : 0, List.of(), rows);
        }

        public boolean headerRow() {
            return headerRows > 0;
        }

        /** Columns of the grid; a merged cell covers several. */
        public int columns() {
            return TableGrid.columns(rows);
        }
    }

    /** The cells that begin in a row; none, if cells of the rows above cover all of it. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell holds paragraphs, at least one, possibly empty.
     *
     * @param colspan columns it covers, at least 1
     * @param rowspan rows it covers, at least 1
     */
    record Cell(List<Paragraph> paragraphs, int colspan, int rowspan) {
        public Cell {
            paragraphs = paragraphs.isEmpty() ? List.of(Paragraph.EMPTY) : List.copyOf(paragraphs);
            if (colspan < 1 || colspan > ContentLimits.MAX_CELLS || rowspan < 1 || rowspan > ContentLimits.MAX_CELLS) {
                throw ContentRule.MALFORMED.broken("cell");
            }
        }

        public Cell(List<Paragraph> paragraphs) {
            this(paragraphs, 1, 1);
        }
    }

    /**
     * A picture, as wide as the text or a part of it, centred. Its bytes are kept elsewhere under their hash.
     *
     * @param file of the bytes
     * @param pixelWidth of the file; together with the height it gives the proportions
     * @param share of the text's width, in hundredths
     * @param alt what the picture tells, for who cannot see it; one line; empty only while
     *     the report is being written
     */
    record Image(Sha256 file, ImageType type, int pixelWidth, int pixelHeight, int share, String alt) implements Block {
        public Image {
            alt = Nfc.line(alt);
            if (alt.length() > ContentLimits.MAX_ALT) {
                throw ContentRule.IMAGE_TEXT_TOO_LONG.broken(ContentLimits.MAX_ALT);
            }
            ContentLimits.checkPixels(pixelWidth, pixelHeight);
            if (share < ContentLimits.MIN_SHARE || share > ContentLimits.MAX_SHARE) {
                throw ContentRule.MALFORMED.broken("image.share");
            }
        }
    }

    /**
     * Here an appendix begins; it goes on to the next one or to the end (NĐ 30/2020, Appendix I, III.1). The program
     * writes {@code Phụ lục}, numbered if there are several.
     *
     * @param landscape on pages turned by a quarter, for wide tables
     */
    record Appendix(List<Inline> title, boolean landscape) implements Block {
        public Appendix {
            title = Inline.merged(title);
        }
    }

    /** Kinds of picture that every reader of an archived file understands. */
    enum ImageType {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        ImageType(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Levels of the scheme that reports use; the enum's order is the nesting. */
    enum HeadingLevel {
        /** {@code Phần I} on a line of its own, the title in upper case below it; for long documents. */
        PART(0),
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

        /** 1 for a section, 0 for the part above it. */
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
