package vn.trinhky.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.trinhky.testing.PdfFaults;

/** Reads a printed file by other means than it was made, and leaves it in {@code target/typesetting} to be looked at. */
final class PrintedPdf implements AutoCloseable {
    private final byte[] bytes;
    private final PDDocument document;

    private PrintedPdf(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    static PrintedPdf of(String name, TypesetPdf pdf) {
        try {
            Path file = Path.of("target", "typesetting", name + ".pdf");
            Files.createDirectories(file.getParent());
            Files.write(file, pdf.bytes());
            return new PrintedPdf(pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    /** What veraPDF finds wrong with it as a PDF/A-2A. */
    List<String> faultsAsArchive() throws Exception {
        return PdfFaults.asArchive(bytes);
    }

    /** What veraPDF finds wrong with it as a PDF/UA-1, the file that everybody can read. */
    List<String> faultsAsAccessible() throws Exception {
        return PdfFaults.asAccessible(bytes);
    }

    /** All text in reading order, NFC, blanks and line breaks as single blanks, without page numbers. */
    String text() throws IOException {
        return text(document);
    }

    static String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            String all = text(document, page).strip();
            String number = String.valueOf(page);
            text.append(page > 1 && all.startsWith(number) ? all.substring(number.length()) : all)
                    .append(' ');
        }
        return normalized(text.toString());
    }

    /** One page's text, page number included. */
    String text(int page) throws IOException {
        return text(document, page);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return normalized(stripper.getText(document));
    }

    /** Letters alone: where lines and pages break does not show in it. */
    String letters() throws IOException {
        return letters(text());
    }

    static String letters(String text) {
        return normalized(text).replaceAll("\\s+", "");
    }

    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Left and right end of a line of text on the first page, in points. */
    double[] extent(String line) throws IOException {
        double[] extent = new double[2];
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String string, List<TextPosition> positions) throws IOException {
                int at = string.indexOf(line);
                if (at >= 0) {
                    extent[0] = positions.get(at).getX();
                    TextPosition last = positions.get(at + line.length() - 1);
                    extent[1] = last.getX() + last.getWidth();
                }
                super.writeString(string, positions);
            }
        };
        stripper.setEndPage(1);
        stripper.getText(document);
        return extent;
    }

    /** Left and right ends of the horizontal rules of the first page, from top to bottom. */
    List<double[]> rules() throws IOException {
        return PdfGeometry.rules(document.getPage(0)).stream()
                .filter(PdfGeometry.Rule::level)
                .map(rule -> new double[] {rule.left(), rule.right()})
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
