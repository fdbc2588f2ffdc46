package vn.trinhky.typesetting.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.util.Collection;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import vn.trinhky.typesetting.layout.CodePiece;
import vn.trinhky.typesetting.layout.Line;
import vn.trinhky.typesetting.layout.PicturePiece;
import vn.trinhky.typesetting.layout.PrintedCode;
import vn.trinhky.typesetting.layout.PrintedLine;
import vn.trinhky.typesetting.layout.PrintedPicture;
import vn.trinhky.typesetting.layout.PrintedRule;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Span;
import vn.trinhky.typesetting.layout.Tag;

/**
 * Writes lines, rules and pictures exactly where they were set, without measuring anything again. Every drawing is either part
 * of the document's structure or marked as having no meaning, as PDF/UA-1 wants it (ISO 14289-1, 7.1): rules, borders, page
 * numbers and draft marks are not read aloud.
 */
final class StructuredExporter extends JRPdfExporter {
    private static final float THOUSAND = 1000;
    private static final float UNDERLINE_BELOW = 0.11f;
    private static final float UNDERLINE_THICKNESS = 0.05f;
    private static final float ASCENT = 0.9f;
    private static final float DESCENT = 0.22f;

    private final PageTags tags;

    StructuredExporter(Tag structure) {
        tags = new PageTags(this, structure);
        tagHelper = tags;
    }

    /** Nothing leads to a page by its name. */
    @Override
    protected void writePageAnchor(int pageIndex) {
        content().setLineCap(PdfContentByte.LINE_CAP_BUTT);
    }

    @Override
    protected void exportPage(JRPrintPage page) throws JRException, IOException {
        exportElements(page.getElements());
        tags.end();
        pdfProducer.endPage();
    }

    @Override
    protected void exportElements(Collection<JRPrintElement> elements) throws JRException {
        for (JRPrintElement element : elements) {
            switch (element) {
                case PrintedLine line -> write(line);
                case PrintedRule rule -> draw(rule);
                case PrintedPicture picture -> draw(picture);
                case PrintedCode code -> draw(code);
                default -> throw new JRException("nothing else is set on a page: " + element.getClass());
            }
        }
    }

    private void write(PrintedLine printed) {
        Line line = printed.line();
        float baseline = pageHeight() - printed.baseline();
        for (int i = 0; i < line.spans().size(); i++) {
            Span span = line.spans().get(i);
            float left = printed.left() + span.x() + span.blanks() * printed.widerBlanks();
            boolean link = span.run().link().isPresent() && printed.tag() != null;
            if (link) {
                tags.beginPart(printed.tag());
            } else {
                tags.begin(printed.tag());
            }
            write(span.run(), left, baseline, printed);
            float right = right(printed, i);
            if (span.run().underlined()) {
                underline(span.run(), left, right, baseline);
            }
            if (link) {
                addLink(
                        span.run(),
                        new Rectangle(
                                left,
                                baseline - DESCENT * span.run().size(),
                                right,
                                baseline + ASCENT * span.run().size()));
                tags.end();
            }
        }
    }

    /** Where a span ends without the blank at the end of the line. */
    private static float right(PrintedLine printed, int index) {
        Line line = printed.line();
        if (index == line.spans().size() - 1) {
            return printed.left() + line.width() + line.blanks() * printed.widerBlanks();
        }
        Span next = line.spans().get(index + 1);
        return printed.left() + next.x() + next.blanks() * printed.widerBlanks();
    }

    private void write(Run run, float left, float baseline, PrintedLine printed) {
        PdfContentByte content = content();
        BaseFont font = run.face().font();
        content.beginText();
        Color color = printed.getForecolor();
        boolean colored = !Color.BLACK.equals(color);
        if (colored) {
            content.setColorFill(color);
        }
        content.setFontAndSize(font, run.printedSize());
        content.setTextMatrix(left, baseline + run.rise());
        if (printed.widerBlanks() == 0) {
            content.showText(run.text());
        } else {
            content.showText(widened(run, printed.widerBlanks()));
        }
        if (colored) {
            content.resetRGBColorFill();
        }
        content.endText();
    }

    private static PdfTextArray widened(Run run, float by) {
        float back = -by * THOUSAND / run.printedSize();
        PdfTextArray words = new PdfTextArray();
        String text = run.text();
        int from = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
            words.add(text.substring(from, blank + 1));
            words.add(back);
            from = blank + 1;
        }
        if (from < text.length()) {
            words.add(text.substring(from));
        }
        return words;
    }

    private void underline(Run run, float left, float right, float baseline) {
        PdfContentByte content = content();
        content.setLineWidth(UNDERLINE_THICKNESS * run.size());
        float y = baseline - UNDERLINE_BELOW * run.size();
        content.moveTo(left, y);
        content.lineTo(right, y);
        content.stroke();
    }

    private void addLink(Run run, Rectangle place) {
        PdfWriter writer = ((ClassicPdfProducer) pdfProducer).getPdfWriter();
        PdfAnnotation link = new PdfAnnotation(
                writer,
                place.getLeft(),
                place.getBottom(),
                place.getRight(),
                place.getTop(),
                new PdfAction(run.link().orElseThrow()));
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        tags.nameFor(link);
        writer.addAnnotation(link);
    }

    private void draw(PrintedRule rule) {
        PdfContentByte content = content();
        tags.begin(null);
        Color color = rule.getForecolor();
        boolean colored = !Color.BLACK.equals(color);
        if (colored) {
            content.setColorStroke(color);
        }
        content.setLineWidth(rule.getLinePen().getLineWidth());
        float y = pageHeight() - rule.top();
        content.moveTo(rule.left(), y);
        content.lineTo(rule.left() + rule.across(), y - rule.down());
        content.stroke();
        if (colored) {
            content.resetRGBColorStroke();
        }
    }

    private void draw(PrintedPicture printed) throws JRException {
        PicturePiece piece = printed.piece();
        float bottom = pageHeight() - printed.top() - piece.height();
        try {
            Image image = Image.getInstance(
                    PictureBytes.printable(piece.file().bytes().get()));
            tags.begin(piece.tag());
            tags.placeFigure(
                    piece.tag(),
                    new Rectangle(printed.left(), bottom, printed.left() + piece.width(), bottom + piece.height()));
            content().addImage(image, piece.width(), 0, 0, piece.height(), printed.left(), bottom);
        } catch (IOException e) {
            throw new JRException("a picture cannot be read", e);
        }
    }

    /** All dark modules are one drawing: no pale seams between those that touch. */
    private void draw(PrintedCode printed) {
        CodePiece code = printed.piece();
        float top = pageHeight() - printed.top();
        float right = printed.left() + code.side();
        tags.begin(code.tag());
        tags.placeFigure(code.tag(), new Rectangle(printed.left(), top - code.side(), right, top));
        float module = code.side() / code.modules();
        for (int row = 0; row < code.modules(); row++) {
            float bottom = top - (row + 1) * module;
            for (int from = code.nextDark(row, 0); from < code.modules(); ) {
                int to = code.nextLight(row, from);
                content().rectangle(printed.left() + from * module, bottom, (to - from) * module, module);
                from = code.nextDark(row, to);
            }
        }
        content().fill();
    }

    private float pageHeight() {
        return getCurrentPageFormat().getPageHeight();
    }

    PdfContentByte content() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }
}
