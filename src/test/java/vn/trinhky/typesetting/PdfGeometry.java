package vn.trinhky.typesetting;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where glyphs and rules of a file stand, in points from the upper left corner of their page. */
final class PdfGeometry {
    private static final float FAR = 40;

    /** Words on one line with one look. */
    record Words(String text, String font, float size, double left, double right, double baseline) {
        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    record Rule(double left, double right, double top, double bottom, int color) {
        double length() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }

        boolean level() {
            return bottom - top < 0.01;
        }
    }

    private PdfGeometry() {}

    /** The words of a page in the order they are drawn. */
    static List<Words> words(PDDocument document, int page) throws IOException {
        List<Words> words = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!line.isEmpty() && !goesOn(line.getLast(), glyph)) {
                    add(line, words);
                }
                line.add(glyph);
            }
        };
        reader.setSuppressDuplicateOverlappingText(false);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        add(line, words);
        return words;
    }

    private static boolean goesOn(TextPosition last, TextPosition next) {
        double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return Math.abs(next.getYDirAdj() - last.getYDirAdj()) < 0.05
                && gap > -1
                && gap < FAR
                && next.getFont() == last.getFont()
                && next.getFontSizeInPt() == last.getFontSizeInPt();
    }

    private static void add(List<TextPosition> line, List<Words> words) {
        List<TextPosition> glyphs = new ArrayList<>(line);
        line.clear();
        while (!glyphs.isEmpty() && glyphs.getLast().getUnicode().isBlank()) {
            glyphs.removeLast();
        }
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        words.add(new Words(
                text.toString(),
                first.getFont().getName(),
                first.getFontSizeInPt(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj()));
    }

    /** The straight rules of a page, from first to last drawn. */
    static List<Rule> rules(PDPage page) throws IOException {
        Rules rules = new Rules(page);
        rules.processPage(page);
        return rules.found;
    }

    private static final class Rules extends PDFGraphicsStreamEngine {
        private final List<Rule> found = new ArrayList<>();
        private final float height;
        private Point2D start = new Point2D.Double();
        private Point2D end = new Point2D.Double();

        private Rules(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        @Override
        public void moveTo(float x, float y) {
            start = new Point2D.Double(x, height - y);
        }

        @Override
        public void lineTo(float x, float y) {
            end = new Point2D.Double(x, height - y);
        }

        @Override
        public void strokePath() throws IOException {
            int color = getGraphicsState().getStrokingColor().toRGB();
            found.add(new Rule(
                    Math.min(start.getX(), end.getX()),
                    Math.max(start.getX(), end.getX()),
                    Math.min(start.getY(), end.getY()),
                    Math.max(start.getY(), end.getY()),
                    color));
        }

        @Override
        public Point2D getCurrentPoint() {
            return end;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}
    }
}
