package vn.trinhky.report.content;

/** How large a report may be. Sizes are those of the JSON form in UTF-8 bytes. */
public final class ContentLimits {
    public static final int MAX_BYTES = 2 * 1024 * 1024;
    public static final int MAX_PAGES = 200;
    public static final int MAX_COLUMNS = 64;
    public static final int MAX_CELLS = 5000;
    public static final int MAX_BLOCKS = 5000;
    /** Of a table's column, in the editor's units. */
    public static final int MAX_WIDTH = 10_000;

    public static final int MAX_IMAGES = 100;
    /** On each side of an image. */
    public static final int MAX_PIXELS = 10_000;
    /** Of a whole image: decoded, it takes four bytes for each. */
    public static final int MAX_IMAGE_AREA = 25_000_000;
    /** Characters of an image's alternative text. */
    public static final int MAX_ALT = 500;
    /** An image's part of the text's width, in hundredths. */
    public static final int MIN_SHARE = 5;

    public static final int MAX_SHARE = 100;

    private ContentLimits() {}

    static void check(ReportContent content) {
        if (content.blocks().size() > MAX_BLOCKS) {
            throw ContentRule.TOO_MANY_BLOCKS.broken(MAX_BLOCKS);
        }
        if (content.images().size() > MAX_IMAGES) {
            throw ContentRule.TOO_MANY_IMAGES.broken(content.images().size(), MAX_IMAGES);
        }
    }

    static void checkTable(int columns, int rows) {
        if (columns > MAX_COLUMNS) {
            throw ContentRule.TOO_MANY_COLUMNS.broken(columns, MAX_COLUMNS);
        }
        if (columns * rows > MAX_CELLS) {
            throw ContentRule.TOO_MANY_CELLS.broken(columns * rows, MAX_CELLS);
        }
    }

    /**
     * An image's size in pixels, before anything of it is unpacked.
     *
     * @throws ContentRule.InvalidContentException {@link ContentRule#IMAGE_TOO_LARGE}
     */
    public static void checkPixels(int width, int height) {
        if (width < 1 || height < 1) {
            throw ContentRule.MALFORMED.broken("image");
        }
        if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_IMAGE_AREA) {
            throw ContentRule.IMAGE_TOO_LARGE.broken(width, height);
        }
    }
}
