package vn.trinhky.report;

import vn.trinhky.kernel.Sha256;

/**
 * A file that was taken in for a report.
 *
 * @param content hash under which it is kept
 * @param mediaType what it is by its content
 * @param size bytes
 * @param width in pixels, 0 if it is no picture
 * @param height in pixels, 0 if it is no picture
 */
public record ReportFile(Purpose purpose, Sha256 content, String mediaType, long size, int width, int height) {

    /** What it was brought in for. */
    public enum Purpose {
        /** In the text. */
        PICTURE,
        /** Beside it. */
        ATTACHMENT
    }
}
