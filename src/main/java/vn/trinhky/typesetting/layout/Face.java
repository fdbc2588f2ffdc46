package vn.trinhky.typesetting.layout;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The four faces everything is set in: Liberation Serif, which has the widths of Times New Roman (NĐ 30/2020, Appendix I,
 * I.1.2) and may be embedded.
 */
public enum Face {
    PLAIN("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** Distance between two lines, in sizes of the face. */
    public static final float LINE_HEIGHT = 1.15f;
    /** From the top of a line to the feet of its letters, in sizes of the face. */
    static final float BASELINE = 0.912f;

    private static final String FILES = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final int THOUSAND = 1000;
    private static final int SIGNS = 0x10000;

    private final BaseFont font;
    private final short[] widths = new short[SIGNS];

    Face(String style) {
        String name = FILES + style + ".ttf";
        try (InputStream file = Face.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the face is not on the class path: " + name);
            }
            byte[] bytes = file.readAllBytes();
            font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        for (int sign = 0; sign < SIGNS; sign++) {
            widths[sign] = font.charExists(sign) ? (short) font.getWidth(sign) : -1;
        }
    }

    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : PLAIN;
    }

    /** True if all four can print it. */
    public static boolean canPrint(int sign) {
        for (Face face : values()) {
            if (sign < SIGNS ? face.widths[sign] < 0 : !face.font.charExists(sign)) {
                return false;
            }
        }
        return true;
    }

    /** As it goes into the file. */
    public BaseFont font() {
        return font;
    }

    /** Width of a text on one line. */
    public float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i), size);
        }
        return width;
    }

    float width(char sign, float size) {
        short width = widths[sign];
        return width < 0 ? 0 : width * size / THOUSAND;
    }
}
