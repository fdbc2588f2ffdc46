package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.plus;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.table;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.pdf.TaggedPdf;

class TypesetterTest {
    private static final String TOP =
            "ỦY BAN NHÂN DÂN XÃ QUYẾT THẮNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" + " Độc lập - Tự do - Hạnh phúc";
    private static final Press PRESS = FilesInMemory.press();
    private static final Typesetter TYPESETTER = new Typesetter(PRESS);

    @Test
    void theSampleReportIsPrintedWordForWord() throws Exception {
        try (PrintedPdf pdf = printed("sample-numbered", theSampleReport().numbered())) {
            assertThat(pdf.letters())
                    .isEqualTo(PrintedPdf.letters(TOP + " Số: 05/BC-UBND Quyết Thắng, ngày 05 tháng 01 năm 2026"
                            + " BÁO CÁO Kết quả công tác tuyên truyền cải cách hành chính năm 2024 "
                            + bodyOfTheSample() + "/."
                            + " Nơi nhận: - Sở TTTT (để b/c); - UBND, Phòng VH TT thành phố; - UBND xã; - Lưu: VT, VHTT."
                            + " TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn Thảo"));
            assertThat(pdf.text(1)).doesNotStartWith("1");
            assertThat(pdf.text(4)).startsWith("4 ");
        }
    }

    /** Numbers and dashes by hand: the sample has one section with three clauses. */
    private static String bodyOfTheSample() {
        StringBuilder body = new StringBuilder();
        int clause = 0;
        for (Block block : theSampleReport().content().blocks()) {
            String sign = switch (block) {
                case Heading h when h.level() == HeadingLevel.SECTION -> "I. ";
                case Heading h -> ++clause + ". ";
                case Paragraph p -> "";
                default -> "- ";
            };
            body.append(sign)
                    .append(new ReportContent(List.of(block)).plainText())
                    .append(' ');
        }
        return body.toString();
    }

    @Test
    void everyPrintIsArchivable() throws Exception {
        ReportFixture sample = theSampleReport();
        for (Manuscript manuscript : List.of(sample.open(), sample.draft(3), sample.numbered())) {
            String name =
                    "sample-" + manuscript.mark().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            try (PrintedPdf pdf = printed(name, manuscript)) {
                assertThat(pdf.faultsAsArchive()).as(name).isEmpty();
                assertThat(pdf.document().getDocumentInformation().getTitle())
                        .isEqualTo("BÁO CÁO Kết quả công tác tuyên truyền cải cách hành chính năm 2024");
                assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
                assertThat(pdf.document().getDocumentCatalog().getNames()).isNull();
            }
        }
    }

    @Test
    void theCheckForArchivesFindsFaults() throws Exception {
        byte[] unfinished = TaggedPdf.of(PRESS.set(Wordings.of(theSampleReport().open())));
        try (PrintedPdf pdf = PrintedPdf.of("unfinished", new TypesetPdf(unfinished, 4))) {
            assertThat(pdf.faultsAsArchive()).isNotEmpty();
        }
    }

    @Test
    void openAndNumberedPagesDifferInNumberAndDateAlone() throws Exception {
        try (PrintedPdf open = printed("sample-open", theSampleReport().open());
                PrintedPdf numbered =
                        printed("sample-numbered", theSampleReport().numbered())) {
            assertThat(open.text()).contains("Số: /BC-UBND Quyết Thắng, ngày tháng năm 2026");
            assertThat(open.document().getDocumentCatalog().getAcroForm()).isNull();
            for (int page = 1; page <= 4; page++) {
                String filledIn = open.text(page)
                        .replace("Số: /BC-UBND", "Số: 05/BC-UBND")
                        .replace("ngày tháng năm", "ngày 05 tháng 01 năm");
                assertThat(numbered.text(page)).isEqualTo(filledIn);
            }
            assertThat(numbered.rules()).usingRecursiveComparison().isEqualTo(open.rules());
        }
    }

    @Test
    void aDraftSaysSoOutsideTheText() throws Exception {
        try (PrintedPdf draft = printed("sample-draft", theSampleReport().draft(3));
                PrintedPdf open = printed("sample-open", theSampleReport().open())) {
            assertThat(draft.text(1)).startsWith("DỰ THẢO, phiên bản 3 · 757a 0fac … 6411 ỦY BAN");
            assertThat(draft.text(2)).isEqualTo("DỰ THẢO, phiên bản 3 · 757a 0fac … 6411 " + open.text(2));
        }
    }

    @Test
    void theSameManuscriptGivesTheSameFile() throws Exception {
        assertThat(PRESS.print(theSampleReport().numbered()).bytes())
                .isEqualTo(PRESS.print(theSampleReport().numbered()).bytes());
        assertThat(PRESS.print(theSampleReport().about("Khác").numbered()).bytes())
                .isNotEqualTo(PRESS.print(theSampleReport().numbered()).bytes());
    }

    @Test
    void manyArePrintedAtOnce() throws Exception {
        byte[] sample = PRESS.print(theSampleReport().numbered()).bytes();
        byte[] table = PRESS.print(aReport().saying(tableOfWork(40)).open()).bytes();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> prints = IntStream.range(0, 24)
                    .<Callable<byte[]>>mapToObj(i -> () -> PRESS.print(
                                    i % 2 == 0
                                            ? theSampleReport().numbered()
                                            : aReport().saying(tableOfWork(40)).open())
                            .bytes())
                    .toList();
            List<Future<byte[]>> printed = people.invokeAll(prints);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).isEqualTo(i % 2 == 0 ? sample : table);
            }
        }
    }

    @Test
    void aLongerReportWithATableIsComplete() throws Exception {
        ReportFixture report = longerReport();
        try (PrintedPdf pdf = printed("longer-numbered", report.numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.text())
                    .contains(
                            "Kính gửi: - Ủy ban nhân dân thành phố; - Sở Nội vụ tỉnh Hải Dương.",
                            "Căn cứ Luật Tổ chức chính quyền địa phương; Căn cứ Nghị định số 30/2020/NĐ-CP.",
                            "I. ĐẶC ĐIỂM TÌNH HÌNH 1. Đơn vị a) Đường, đê điều b) Đời sống",
                            "đồng bào, đoàn thể",
                            "Diện tích 12 m2 nước H2O",
                            "- Như trên; - Sở TTTT (để b/c);")
                    .endsWith("Kết thúc báo cáo./. Nơi nhận: - Như trên; - Sở TTTT (để b/c);"
                            + " - UBND, Phòng VH TT thành phố; - UBND xã; - Lưu: VT, VHTT."
                            + " TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thị Đào");
            assertThat(pdf.letters())
                    .contains(
                            PrintedPdf.letters(
                                    "1 Phổ biến Nghị quyết số 76/NQ-CP về cải cách hành"
                                            + " chính giai đoạn 2021 - 2030, đợt 1 Truyền thanh, trang thông tin điện tử 7 2 Phổ biến"));
            int pagesOfTable = 0;
            for (int page = 1; page <= pdf.document().getNumberOfPages(); page++) {
                pagesOfTable += pdf.text(page).contains("TT Nội dung tuyên truyền") ? 1 : 0;
            }
            assertThat(pagesOfTable).isEqualTo(5);
            assertThat(Tags.of(pdf.document())).contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "Form");
        }
    }

    private static ReportFixture longerReport() {
        String decomposed = Normalizer.normalize("đồng bào, đoàn thể", Normalizer.Form.NFD);
        return aReport()
                .about("Tình hình kinh tế - xã hội, quốc phòng - an ninh năm 2025")
                .to("Ủy ban nhân dân thành phố", "Sở Nội vụ tỉnh Hải Dương")
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Nghị định số 30/2020/NĐ-CP")
                .signedBy("Nguyễn Thị Đào", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                .saying(
                        section("Đặc điểm tình hình"),
                        clause("Đơn vị"),
                        point("Đường, đê điều"),
                        point("Đời sống"),
                        bullet("Nói về " + decomposed),
                        plus("Chi tiết hơn nữa"),
                        paragraph(
                                Inline.of("Diện tích 12 m"),
                                Inline.of("2", Mark.SUPERSCRIPT),
                                Inline.of(" nước H"),
                                Inline.of("2", Mark.SUBSCRIPT),
                                Inline.of("O, "),
                                Inline.of("đậm", Mark.BOLD),
                                Inline.of(" và "),
                                Inline.of("nghiêng", Mark.ITALIC, Mark.UNDERLINE)),
                        tableOfWork(45),
                        section("Phương hướng"),
                        paragraph("Kết thúc báo cáo."));
    }

    @Test
    void decomposedTextIsPrintedLikeComposed() {
        String text = "Đường làng ngõ xóm, đê điều, Hội Phụ nữ";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(PRESS.print(aReport()
                                .about(decomposed)
                                .saying(paragraph(decomposed))
                                .signedBy(decomposed, decomposed)
                                .open())
                        .bytes())
                .isEqualTo(PRESS.print(aReport()
                                .about(text)
                                .saying(paragraph(text))
                                .signedBy(text, text)
                                .open())
                        .bytes());
    }

    @Test
    void longSubjectAndLongAgencyKeepTheirOrder() throws Exception {
        ReportFixture report = aReport()
                .under("UBND THÀNH PHỐ HẢI DƯƠNG")
                .from("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ", "VÀ CẢI CÁCH HÀNH CHÍNH", "XÃ QUYẾT THẮNG")
                .about("Kết quả công tác tuyên truyền cải cách hành chính, chuyển đổi số "
                        .repeat(3)
                        .strip())
                .to("Ủy ban nhân dân thành phố Hải Dương")
                .saying(paragraph("Nội dung"));
        try (PrintedPdf pdf = printed("long-opening", report.numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.text())
                    .contains(
                            "UBND THÀNH PHỐ HẢI DƯƠNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH XÃ QUYẾT THẮNG",
                            "Kính gửi: Ủy ban nhân dân thành phố Hải Dương Nội dung./.");
            double[] agencyRule = pdf.rules().getFirst();
            double[] subjectRule = pdf.rules().get(2);
            assertThat(pdf.document().getNumberOfPages()).isEqualTo(1);
            double agency = length(pdf.extent("XÃ QUYẾT THẮNG"));
            assertThat(length(agencyRule)).isBetween(agency / 3, agency / 2);
            assertThat(length(subjectRule)).isBetween(387 / 3.0, 387 / 2.0);
        }
    }

    @Test
    void theRuleUnderTheMottoIsAsLongAsTheMotto() throws Exception {
        try (PrintedPdf pdf = printed("sample-open", theSampleReport().open())) {
            double[] motto = pdf.extent(OpeningLines.MOTTO);
            double[] rule = pdf.rules().get(1);
            assertThat(length(rule)).isCloseTo(length(motto), within(0.5));
            assertThat(rule[0]).isCloseTo(motto[0], within(1.0));
        }
    }

    private static double length(double[] ends) {
        return ends[1] - ends[0];
    }

    @Test
    void linksLead() throws Exception {
        String address = "https://example.gov.vn/a?b=1&c='2'";
        Inline link = new Inline("trang này", Set.of(), Optional.of(new LinkTarget(address.replace("'", "%27"))));
        try (PrintedPdf pdf = printed("link", aReport().saying(paragraph(link)).numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.document().getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .singleElement()
                    .extracting(annotation -> ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI())
                    .isEqualTo("https://example.gov.vn/a?b=1&c=%272%27");
        }
    }

    @Test
    void theNumberIsPrintedAsItWasGiven() throws Exception {
        try (PrintedPdf pdf =
                printed("number", theSampleReport().numbered("128/BC-UBND", LocalDate.of(2026, 11, 25)))) {
            assertThat(pdf.text()).contains("Số: 128/BC-UBND Quyết Thắng, ngày 25 tháng 11 năm 2026 BÁO CÁO");
        }
    }

    private static PrintedPdf printed(String name, Manuscript manuscript) {
        return PrintedPdf.of(name, TYPESETTER.typeset(manuscript));
    }
}
