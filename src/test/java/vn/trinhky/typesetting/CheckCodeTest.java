package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.trinhky.typesetting.PdfGeometry.Words;

/** The code below the recipients, scanned from the page as a phone does. */
class CheckCodeTest {
    private static final float DOTS = 150;
    private static final String ADDRESS = Fixtures.CHECK;

    @Test
    void theSignersPageAndTheDocumentLeadToWhereItIsChecked() throws Exception {
        ReportFixture report = theSampleReport().checkedAt(ADDRESS);
        assertThat(scanned(report.open())).containsExactly(ADDRESS);
        assertThat(scanned(report.numbered())).containsExactly(ADDRESS);
        assertThat(scanned(Fixtures.letterWithAllMarks().numbered())).containsExactly(ADDRESS);
    }

    @Test
    void aDraftAndAnOfficeWithoutPublicAddressHaveNone() throws Exception {
        assertThat(scanned(theSampleReport().checkedAt(ADDRESS).draft(2))).isEmpty();
        assertThat(scanned(theSampleReport().numbered())).isEmpty();
    }

    @Test
    void itStaysReadableBelowRecipientsThatGoOnOverThePage() throws Exception {
        Manuscript manuscript = aReport()
                .copiedTo(Collections.nCopies(40, "Các cơ quan, đơn vị, tổ chức trên địa bàn xã ".repeat(3)))
                .checkedAt(ADDRESS)
                .saying(paragraph("Nội dung"))
                .numbered();
        assertThat(scanned(manuscript)).containsExactly(ADDRESS);
    }

    /** Its place is kept: where lines and pages end does not depend on who reads it. */
    @Test
    void aDraftBreaksWhereTheDocumentBreaks() throws Exception {
        for (int recipients = 1; recipients < 30; recipients += 7) {
            ReportFixture report = theSampleReport()
                    .copiedTo(Collections.nCopies(recipients, "Các thôn"))
                    .checkedAt(ADDRESS);
            assertThat(places(report.draft(1))).isEqualTo(places(report.numbered()));
        }
    }

    @Test
    void itIsAFigureThatSaysWhereItLeads() throws Exception {
        try (PrintedPdf pdf = print(theSampleReport().checkedAt(ADDRESS).numbered())) {
            assertThat(Tags.of(pdf.document())).contains("Figure");
            assertThat(Tags.alternatives(pdf.document())).containsExactly("Mã QR để kiểm tra văn bản: " + ADDRESS);
        }
    }

    /** Where the lines of the last page stand, but for the marks of a draft and the number. */
    private static List<String> places(Manuscript manuscript) throws Exception {
        try (PrintedPdf pdf = print(manuscript)) {
            PDDocument document = pdf.document();
            return PdfGeometry.words(document, document.getNumberOfPages()).stream()
                    .filter(each -> !each.text().startsWith("DỰ THẢO"))
                    .map(CheckCodeTest::place)
                    .toList();
        }
    }

    private static String place(Words words) {
        return "%s %.1f %.1f".formatted(words.text(), words.left(), words.baseline());
    }

    private static PrintedPdf print(Manuscript manuscript) {
        return PrintedPdf.of("code", FilesInMemory.press().print(manuscript));
    }

    private static List<String> scanned(Manuscript manuscript) throws Exception {
        List<String> found = new ArrayList<>();
        try (PrintedPdf pdf = print(manuscript)) {
            PDFRenderer renderer = new PDFRenderer(pdf.document());
            for (int page = 0; page < pdf.document().getNumberOfPages(); page++) {
                found.addAll(codesIn(renderer.renderImageWithDPI(page, DOTS)));
            }
        }
        return found;
    }

    private static List<String> codesIn(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        List<String> found = new ArrayList<>();
        try {
            for (var code : new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))) {
                found.add(code.getText());
            }
        } catch (NotFoundException none) {
            return found;
        }
        return found;
    }
}
