package vn.trinhky.typesetting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * A copy of a document that is no longer valid, with that written across every page. The copy looks like the document
 * but carries no signature: what was signed is never touched, and nobody can take the copy for it.
 */
public final class VoidMark {
    private static final String BOLD = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Bold.ttf";
    private static final float LINE_SIZE = 11;
    private static final float MARGIN = 28;
    private static final float WORD_OPACITY = 0.28f;
    private static final float RED = 0.72f;
    private static final float GREEN = 0.08f;
    /** The word spans this part of the page's diagonal. */
    private static final double SPAN = 0.7;

    private VoidMark() {}

    /**
     * The marked copy.
     *
     * @param word across the page, e.g. {@code ĐÃ THU HỒI}
     * @param line at the top edge: since when, and why if there is room; cut at the page's width
     */
    public static byte[] on(byte[] pdf, String word, String line) {
        try (PDDocument document = Loader.loadPDF(pdf);
                InputStream ttf = VoidMark.class.getResourceAsStream(BOLD);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, ttf);
            for (PDPage page : document.getPages()) {
                drawFields(document, page);
                mark(document, page, font, word, line);
            }
            document.getDocumentCatalog().setAcroForm(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
            document.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Signature and seal become part of the page: they are seen as before and sign nothing. */
    private static void drawFields(PDDocument document, PDPage page) throws IOException {
        List<PDAnnotation> fields = page.getAnnotations(PDAnnotationWidget.class::isInstance).stream()
                .toList();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (PDAnnotation field : fields) {
                PDAppearanceStream look = field.getNormalAppearanceStream();
                if (look != null && look.getBBox() != null && field.getRectangle() != null) {
                    content.saveGraphicsState();
                    content.transform(placement(look, field.getRectangle()));
                    content.drawForm(look);
                    content.restoreGraphicsState();
                }
            }
        }
        page.setAnnotations(page.getAnnotations(one -> !(one instanceof PDAnnotationWidget)));
    }

    private static Matrix placement(PDAppearanceStream look, PDRectangle place) {
        Rectangle2D box = look.getMatrix()
                .createAffineTransform()
                .createTransformedShape(look.getBBox().toGeneralPath())
                .getBounds2D();
        AffineTransform fit = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        if (box.getWidth() > 0 && box.getHeight() > 0) {
            fit.scale(place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight());
        }
        fit.translate(-box.getX(), -box.getY());
        return new Matrix(fit);
    }

    private static void mark(PDDocument document, PDPage page, PDFont font, String word, String line)
            throws IOException {
        PDRectangle box = page.getCropBox();
        double diagonal = Math.hypot(box.getWidth(), box.getHeight());
        float size = (float) (diagonal * SPAN / width(font, word));
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(RED, GREEN, GREEN);
            content.beginText();
            content.setFont(font, LINE_SIZE);
            content.newLineAtOffset(box.getLowerLeftX() + MARGIN, box.getUpperRightY() - MARGIN + LINE_SIZE);
            content.showText(fitting(font, line, box.getWidth() - 2 * MARGIN));
            content.endText();
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(WORD_OPACITY);
            content.setGraphicsStateParameters(faint);
            double angle = Math.atan2(box.getHeight(), box.getWidth());
            AffineTransform across = AffineTransform.getTranslateInstance(
                    box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2);
            across.rotate(angle);
            across.translate(-diagonal * SPAN / 2, -size / 3);
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(new Matrix(across));
            content.showText(word);
            content.endText();
        }
    }

    /** At size 1. */
    private static float width(PDFont font, String text) throws IOException {
        return font.getStringWidth(text) / 1000;
    }

    private static String fitting(PDFont font, String line, float room) throws IOException {
        String shown = printable(font, line);
        while (shown.length() > 1 && width(font, shown) * LINE_SIZE > room) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
    }

    /** Letters the font does not have would stop the whole copy. */
    private static String printable(PDFont font, String line) {
        StringBuilder known = new StringBuilder();
        line.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            known.append(has(font, one) ? one : "?");
        });
        return known.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
