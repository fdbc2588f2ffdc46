package vn.trinhky.report.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What stands around the pixels of a JPEG file.
 *
 * @param orientation how the camera was held, 1 to 8 as in Exif; 1 is upright
 */
record JpegSegments(int orientation) {
    /** A reader goes over all pixels once for each scan; cameras and programs write 10 at most. */
    private static final int MAX_SCANS = 64;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int MARKER = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int END = 0xD9;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int IFD_ENTRY = 12;
    private static final int IFD_ADDRESS_AT = 4;
    private static final int IFD_VALUE_AT = 8;
    private static final int ORIENTATIONS = 8;

    /** @throws IOException if it has more scans than any program writes */
    static JpegSegments of(byte[] jpeg) throws IOException {
        int orientation = 1;
        int scans = 0;
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = jpeg[at + 1] & MARKER;
            if ((jpeg[at] & MARKER) != MARKER || marker == MARKER || standsAlone(marker)) {
                at++;
                continue;
            }
            int length = ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN && ++scans > MAX_SCANS) {
                throw new IOException("too many scans");
            }
            if (marker == APP1 && orientation == 1) {
                orientation = orientation(jpeg, at + 4, Math.min(jpeg.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return new JpegSegments(orientation);
    }

    /** Without a length: a stuffed byte, a restart, start and end. */
    private static boolean standsAlone(int marker) {
        return marker <= 1 || marker >= FIRST_RESTART && marker <= END;
    }

    private static int orientation(byte[] jpeg, int from, int to) {
        int tiff = from + EXIF.length;
        if (tiff + IFD_VALUE_AT > to || !isExif(jpeg, from)) {
            return 1;
        }
        ByteBuffer exif = ByteBuffer.wrap(jpeg, tiff, to - tiff).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(IFD_ADDRESS_AT);
        if (directory < IFD_VALUE_AT || directory > exif.limit() - 2) {
            return 1;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * IFD_ENTRY;
            if (entry + IFD_ENTRY > exif.limit()) {
                return 1;
            }
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int value = exif.getShort(entry + IFD_VALUE_AT);
                return value >= 1 && value <= ORIENTATIONS ? value : 1;
            }
        }
        return 1;
    }

    private static boolean isExif(byte[] jpeg, int from) {
        for (int i = 0; i < EXIF.length; i++) {
            if (jpeg[from + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }
}
