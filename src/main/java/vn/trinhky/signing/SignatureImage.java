package vn.trinhky.signing;

import java.util.Arrays;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * The picture of a hand signature (blue) or of a seal (red, in its real size): a PNG with a transparent background
 * (NĐ 30/2020, Appendix I, II.7d and II.8a).
 */
public final class SignatureImage {
    public static final int MAX_BYTES = 1 << 20;
    public static final int MAX_SIDE = 2000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int COLOUR_TYPE_AT = 25;
    private static final int HEADER_LENGTH = 33;
    private static final int ALPHA = 4;

    private final byte[] png;

    /**
     * Copies the picture.
     *
     * @param png at most 1 MiB and 2000 × 2000 px; some 300–425 px across are enough for print
     * @throws RuleBrokenException with {@link SigningFault#IMAGE_UNUSABLE} if this is no PNG with an alpha channel
     *     within the limits
     */
    public SignatureImage(byte[] png) {
        if (!usable(png)) {
            throw new RuleBrokenException(SigningFault.IMAGE_UNUSABLE);
        }
        this.png = png.clone();
    }

    /** The bytes of the PNG, a fresh copy. */
    public byte[] png() {
        return png.clone();
    }

    private static boolean usable(byte[] png) {
        return png.length >= HEADER_LENGTH
                && png.length <= MAX_BYTES
                && Arrays.equals(PNG, 0, PNG.length, png, 0, PNG.length)
                && sideFits(png, WIDTH_AT)
                && sideFits(png, HEIGHT_AT)
                && (png[COLOUR_TYPE_AT] & ALPHA) != 0;
    }

    private static boolean sideFits(byte[] png, int offset) {
        long side = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            side = side << Byte.SIZE | Byte.toUnsignedInt(png[offset + i]);
        }
        return side > 0 && side <= MAX_SIDE;
    }
}
