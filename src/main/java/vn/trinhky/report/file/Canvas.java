package vn.trinhky.report.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a picture as it will be printed: opaque, upright, as fine as paper shows. */
final class Canvas {
    static final int UPRIGHT = 1;

    /** An A4 sheet at 300 dots an inch, in pixels. */
    private static final int PRINTED_WIDTH = 2480;

    private static final int PRINTED_HEIGHT = 3508;

    /** From here on, width and height change places. */
    private static final int FIRST_TURNED = 5;

    private Canvas() {}

    /** @param orientation as in Exif, 1 to 8 */
    static BufferedImage printable(BufferedImage source, int orientation) {
        boolean turned = orientation >= FIRST_TURNED;
        int width = turned ? source.getHeight() : source.getWidth();
        int height = turned ? source.getWidth() : source.getHeight();
        double scale = Math.min(1, Math.min((double) PRINTED_WIDTH / width, (double) PRINTED_HEIGHT / height));
        BufferedImage drawn = opaque(source);
        while (scale <= 0.5) {
            drawn = scaled(drawn, drawn.getWidth() / 2, drawn.getHeight() / 2);
            scale *= 2;
        }
        if (scale < 1) {
            drawn = scaled(drawn, (int) (drawn.getWidth() * scale), (int) (drawn.getHeight() * scale));
        }
        return orientation == UPRIGHT ? drawn : turned(drawn, orientation);
    }

    private static BufferedImage opaque(BufferedImage source) {
        BufferedImage paper = paper(source.getWidth(), source.getHeight());
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(source, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        BufferedImage paper = paper(Math.max(1, width), Math.max(1, height));
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, paper.getWidth(), paper.getHeight(), null);
        pen.dispose();
        return paper;
    }

    private static BufferedImage turned(BufferedImage source, int orientation) {
        int w = source.getWidth();
        int h = source.getHeight();
        BufferedImage paper = orientation >= FIRST_TURNED ? paper(h, w) : paper(w, h);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(source, turn(orientation, w, h), null);
        pen.dispose();
        return paper;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage paper(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
