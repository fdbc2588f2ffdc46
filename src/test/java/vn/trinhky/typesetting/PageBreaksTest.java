package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.testing.TestSize;
import vn.trinhky.typesetting.page.SetPages;
import vn.trinhky.typesetting.words.Wording;

/** Where pages break: no widow, no orphan, no heading or table header left behind, no signature alone, and nothing lost. */
class PageBreaksTest {
    private static final FilesInMemory FILES = new FilesInMemory();
    private static final Press PRESS = new Press(FILES);
    /**
     * Documents that once went wrong: a cut of merged cells left frames without words to the page of the signature, and a mark
     * below many recipients was read after the signature.
     */
    private static final int[] ONCE_WRONG = {325, 1759, 136};

    private static final Sha256 PICTURE = FILES.put(Pictures.png(40, 20));

    @Test
    void randomDocumentsBreakWhereAReaderWouldBreakThemAndLoseNothing() throws Exception {
        List<String> faults = new ArrayList<>();
        int breaks = 0;
        int documents = TestSize.pick(100, 2000);
        for (int seed : IntStream.concat(IntStream.range(0, documents), IntStream.of(ONCE_WRONG))
                .toArray()) {
            Manuscript manuscript = RandomReports.of(seed, PICTURE);
            Wording wording = Wordings.of(manuscript);
            SetPages pages = PRESS.set(wording);
            breaks += pages.print().getPages().size() - 1;
            for (String fault : PageFaults.in(pages)) {
                faults.add("document " + seed + ", " + fault);
            }
            try (PDDocument pdf = Loader.loadPDF(PRESS.print(manuscript).bytes())) {
                String read = PrintedPdf.letters(LogicalText.of(pdf));
                assertThat(read).as("document " + seed).isEqualTo(PrintedPdf.letters(ExpectedText.of(wording)));
            }
        }
        assertThat(breaks).isGreaterThan(2 * documents);
        assertThat(faults).isEmpty();
    }

    @Test
    void theSignatureIsNeverAlone() {
        List<String> faults = new ArrayList<>();
        for (int lines = 0; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>(IntStream.range(0, lines)
                    .mapToObj(i -> bullet("Việc thứ " + i))
                    .toList());
            blocks.add(lines % 2 == 0 ? paragraph("Trên đây là báo cáo") : tableOfWork(1 + lines % 7));
            SetPages pages = PRESS.set(
                    Wordings.of(aReport().saying(blocks.toArray(Block[]::new)).open()));
            for (String fault : PageFaults.in(pages)) {
                faults.add(lines + " lines, " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void manyRecipientsGoOnOverThePage() throws Exception {
        List<String> recipients = Collections.nCopies(40, "Các cơ quan, đơn vị, tổ chức trên địa bàn xã ".repeat(5));
        Manuscript manuscript =
                aReport().saying(paragraph("Kết thúc")).copiedTo(recipients).open();
        assertThat(PageFaults.in(PRESS.set(Wordings.of(manuscript)))).isEmpty();
        try (PrintedPdf pdf = PrintedPdf.of("recipients", PRESS.print(manuscript))) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.text()).contains("Lê Văn Thảo", "- Lưu: VT, VHTT.");
        }
    }
}
