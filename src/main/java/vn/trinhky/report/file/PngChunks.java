package vn.trinhky.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The parts of a PNG file. */
final class PngChunks {
    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int NAME = 4;
    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private PngChunks() {}

    /**
     * Only what is needed to draw it: packed words and profiles, which a reader would unpack to any size, are left out, as
     * is whatever follows the end.
     *
     * @throws IOException if the parts do not follow each other to the end
     */
    static byte[] drawingOf(byte[] png) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(png);
        ByteArrayOutputStream drawing = new ByteArrayOutputStream(png.length);
        drawing.write(png, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at <= png.length - AROUND) {
            int length = file.getInt(at);
            if (length < 0 || length > png.length - AROUND - at) {
                throw new IOException("a part reaches behind the end");
            }
            String name = new String(png, at + Integer.BYTES, NAME, StandardCharsets.US_ASCII);
            if (DRAWING.contains(name)) {
                drawing.write(png, at, length + AROUND);
            }
            if ("IEND".equals(name)) {
                return drawing.toByteArray();
            }
            at += length + AROUND;
        }
        throw new IOException("no end");
    }
}
