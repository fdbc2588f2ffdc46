package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.plus;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import vn.trinhky.typesetting.pdf.TaggedPdf;

/** The file as a screen reader meets it (PDF/UA-1, ISO 14289-1). */
class AccessiblePdfTest {
    private static final FilesInMemory FILES = new FilesInMemory();
    private static final Press PRESS = new Press(FILES);

    @Test
    void everyKindOfPrintPasses() throws Exception {
        ReportFixture everything = aReport()
                .to("Ủy ban nhân dân thành phố", "Sở Nội vụ")
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương")
                .saying(section("Đặc điểm"), point("Đời sống"), bullet("một"), tableOfWork(40), paragraph("Hết"));
        for (Manuscript manuscript : List.of(
                theSampleReport().open(),
                theSampleReport().draft(3),
                theSampleReport().numbered(),
                everything.numbered(),
                aReport().numbered())) {
            try (PrintedPdf pdf = PrintedPdf.of("accessible", PRESS.print(manuscript))) {
                assertThat(pdf.faultsAsAccessible()).isEmpty();
                assertThat(pdf.faultsAsArchive()).isEmpty();
            }
        }
    }

    @Test
    void picturesMergedCellsPartsAndAppendicesPass() throws Exception {
        for (Manuscript manuscript : List.of(
                ReportFixture.ofEverything(FILES).numbered(), RandomReports.of(34, FILES.put(Pictures.png(40, 20))))) {
            try (PrintedPdf pdf = PrintedPdf.of("everything", PRESS.print(manuscript))) {
                assertThat(pdf.faultsAsAccessible()).isEmpty();
                assertThat(pdf.faultsAsArchive()).isEmpty();
            }
        }
        try (PrintedPdf pdf = PrintedPdf.of(
                "everything", PRESS.print(ReportFixture.ofEverything(FILES).numbered()))) {
            assertThat(Tags.of(pdf.document()))
                    .containsSubsequence("H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure");
            assertThat(LogicalText.of(pdf.document())).contains("Phần I", "Phụ lục II", "(Kèm theo Báo cáo số");
            PDPage last = pdf.document().getPage(pdf.document().getNumberOfPages() - 1);
            assertThat(last.getMediaBox().getWidth())
                    .isGreaterThan(last.getMediaBox().getHeight());
        }
    }

    @Test
    void everyFixturePasses() throws Exception {
        for (Map.Entry<String, Manuscript> fixture : Fixtures.all(FILES).entrySet()) {
            try (PrintedPdf pdf = PrintedPdf.of("fixture", PRESS.print(fixture.getValue()))) {
                assertThat(pdf.faultsAsAccessible()).as(fixture.getKey()).isEmpty();
                assertThat(pdf.faultsAsArchive()).as(fixture.getKey()).isEmpty();
            }
        }
    }

    @Test
    void theCheckFindsFaults() throws Exception {
        byte[] unfinished = TaggedPdf.of(PRESS.set(Wordings.of(theSampleReport().open())));
        try (PrintedPdf pdf = PrintedPdf.of("unfinished", new TypesetPdf(unfinished, 4))) {
            assertThat(pdf.faultsAsAccessible()).isNotEmpty();
        }
    }

    @Test
    void bulletsAreListsInsideOfLists() throws Exception {
        Manuscript manuscript = aReport()
                .saying(bullet("một"), plus("hai"), plus("ba"), bullet("bốn"), paragraph("lời"), plus("năm"))
                .open();
        try (PrintedPdf pdf = PrintedPdf.of("lists", PRESS.print(manuscript))) {
            assertThat(String.join(" ", Tags.of(pdf.document())))
                    .contains("L LI LBody Text L LI LBody Text LI LBody Text LI LBody Text Text L LI LBody Text Text");
        }
    }

    @Test
    void headingsLeaveNoLevelOut() throws Exception {
        Manuscript manuscript = aReport()
                .saying(clause("một"), paragraph("a"), section("hai"), point("ba"), paragraph("b"))
                .open();
        try (PrintedPdf pdf = PrintedPdf.of("headings", PRESS.print(manuscript))) {
            assertThat(Tags.of(pdf.document()).stream().filter(tag -> tag.startsWith("H")))
                    .containsExactly("H1", "H1", "H2");
        }
    }

    @Test
    void aLinkIsSaidByItsAddressInsideOfItsParagraph() throws Exception {
        try (PrintedPdf pdf =
                PrintedPdf.of("links", PRESS.print(theSampleReport().open()))) {
            List<PDAnnotation> links = pdf.document().getPage(0).getAnnotations();
            assertThat(links).isNotEmpty().allSatisfy(link -> {
                assertThat(link).isInstanceOf(PDAnnotationLink.class);
                assertThat(link.getContents()).startsWith("http");
                assertThat(link.getStructParent()).isPositive();
            });
            assertThat(Tags.of(pdf.document())).containsSubsequence("LBody", "Text", "Link");
        }
    }
}
