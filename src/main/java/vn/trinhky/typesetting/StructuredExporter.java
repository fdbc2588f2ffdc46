package vn.trinhky.typesetting;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * Writes pages whose every drawing is either part of the document's structure or marked as having no meaning, as PDF/UA-1
 * wants it (ISO 14289-1, 7.1): rules, borders of cells, page numbers and draft marks are not read aloud.
 */
final class StructuredExporter extends JRPdfExporter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    StructuredExporter() {
        tagHelper = new PageTags(this);
    }

    /** What is drawn until {@link #endArtifact} has no meaning. */
    void beginArtifact() {
        content().beginMarkedContentSequence(ARTIFACT);
    }

    void endArtifact() {
        content().endMarkedContentSequence();
    }

    /** What is drawn until the content ends belongs to that tag. */
    void begin(PdfStructureElement tag) {
        content().beginMarkedContentSequence(tag);
    }

    /** From the left edge of the page. */
    int leftOf(JRPrintElement element) {
        return getOffsetX() + element.getX();
    }

    /** From the top edge of the page. */
    int topOf(JRPrintElement element) {
        return getOffsetY() + element.getY();
    }

    @Override
    protected void exportLine(JRPrintLine line) {
        beginArtifact();
        super.exportLine(line);
        endArtifact();
    }

    @Override
    protected void exportBox(JRLineBox box, JRPrintElement element) {
        if (drawn(box.getTopPen())
                || drawn(box.getLeftPen())
                || drawn(box.getBottomPen())
                || drawn(box.getRightPen())) {
            beginArtifact();
            super.exportBox(box, element);
            endArtifact();
        }
    }

    private static boolean drawn(JRPen pen) {
        return pen.getLineWidth() > 0;
    }

    private PdfContentByte content() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }
}
