package vn.trinhky.signing.dss;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.trinhky.signing.SignatureImage;

/**
 * A round red seal with the agency's name around a star, for the demonstration. It says so on its lower rim, and is
 * not drawn after any agency's real seal.
 */
final class DemoSeal {
    private static final String NOTE = "MẪU THỬ NGHIỆM";
    private static final String FONT = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Bold.ttf";
    private static final Color RED = new Color(0xd9, 0x12, 0x1b);
    private static final int SIZE = 420;
    private static final double CENTRE = SIZE / 2.0;
    private static final double OUTER = 204;
    private static final double INNER = 128;
    private static final double BASELINE = 152;
    private static final double LOWER_BASELINE = 182;
    private static final double NAME_ARC = Math.toRadians(225);
    private static final double NOTE_ARC = Math.toRadians(85);
    private static final float NAME_SIZE = 40;
    private static final float NOTE_SIZE = 30;
    private static final double STAR = 92;
    private static final double STAR_WAIST = 0.382;

    private DemoSeal() {}

    static SignatureImage of(String agency) {
        String name = agency.toUpperCase(Locale.forLanguageTag("vi"));
        return Transparent.draw(SIZE, SIZE, canvas -> {
            canvas.setColor(RED);
            ring(canvas, OUTER, 9);
            ring(canvas, OUTER - 11, 2.5f);
            ring(canvas, INNER, 3.5f);
            canvas.fill(star());
            arc(canvas, font(NAME_SIZE), name, NAME_ARC, true);
            arc(canvas, font(NOTE_SIZE), NOTE, NOTE_ARC, false);
        });
    }

    private static void ring(Graphics2D canvas, double radius, float width) {
        canvas.setStroke(new BasicStroke(width));
        canvas.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    }

    private static Shape star() {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? STAR : STAR * STAR_WAIST;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double x = CENTRE + radius * Math.cos(angle);
            double y = CENTRE + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** Letters along the rim: above, reading clockwise; below, counter-clockwise so that they stand upright. */
    private static void arc(Graphics2D canvas, Font font, String text, double longest, boolean above) {
        double radius = above ? BASELINE : LOWER_BASELINE;
        GlyphVector natural = font.createGlyphVector(canvas.getFontRenderContext(), text);
        double squeeze =
                Math.min(1, longest * radius / natural.getLogicalBounds().getWidth());
        GlyphVector letters = font.deriveFont((float) (font.getSize2D() * squeeze))
                .createGlyphVector(canvas.getFontRenderContext(), text);
        double width = letters.getLogicalBounds().getWidth();
        for (int i = 0; i < letters.getNumGlyphs(); i++) {
            double start = letters.getGlyphPosition(i).getX();
            double half = letters.getGlyphMetrics(i).getAdvanceX() / 2;
            double angle = (start + half - width / 2) / radius;
            var place = new AffineTransform();
            place.translate(CENTRE, CENTRE);
            place.rotate(above ? angle : -angle);
            place.translate(-start - half, above ? -radius : radius);
            canvas.fill(place.createTransformedShape(letters.getGlyphOutline(i)));
        }
    }

    private static Font font(float size) {
        try (InputStream in = DemoSeal.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("the seal's font is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the seal's font cannot be read", e);
        }
    }
}
