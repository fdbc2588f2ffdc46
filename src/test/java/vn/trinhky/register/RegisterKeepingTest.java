package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** What the clerk writes into the book, what it shows of it, and the book on paper and as a spreadsheet. */
@TrinhKyTest
class RegisterKeepingTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x\") số liệu";

    private final RegisterKeeping keeping;
    private final RegisterBook book;
    private final ReportJourney journey;
    private final ApplicationContext context;
    private final LocalDate today;

    RegisterKeepingTest(
            RegisterKeeping keeping,
            RegisterBook book,
            ReportJourney journey,
            ApplicationContext context,
            Clock clock) {
        this.keeping = keeping;
        this.book = book;
        this.journey = journey;
        this.context = context;
        this.today = OfficeTime.today(clock);
    }

    private static void refused(As.Act act, BusinessRule rule) {
        assertThatThrownBy(() -> As.person("vanthu", act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    private PaperDocument paper(int number, String subject) {
        return new PaperDocument(
                number,
                "BC-UBND",
                today,
                DocumentType.REPORT,
                subject,
                "Lê Văn Thảo",
                List.of("Sở Nội vụ", "Phòng Tài chính"),
                "VT",
                3);
    }

    private int next() {
        return As.person("vanthu", () -> keeping.nextNumber(DocumentType.REPORT));
    }

    private RegisterLine line(int number) {
        return As.person(
                        "vanthu",
                        () -> book.page(
                                new RegisterQuery(today.getYear(), Optional.of("BC"), number + "/BC-UBND"), 0, 50))
                .stream()
                .filter(line -> line.number().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPaperFromAnOutageGoesOnWithTheSeries() {
        ReportId before = journey.signed();
        int next = next();
        refused(() -> keeping.enterPaper(paper(next + 1, "Văn bản giấy")), RegisterFault.NUMBER_NOT_NEXT);
        As.person("vanthu", () -> keeping.enterPaper(paper(next, "Văn bản giấy khi mất điện")));
        RegisterLine entered = line(next);
        assertThat(entered.onPaper()).isTrue();
        assertThat(entered.report()).isEmpty();
        assertThat(entered.dispatch().paperCopies()).isEqualTo(3);
        assertThat(entered.dispatch().day()).contains(today);
        ReportId after = journey.signed();
        assertThat(line(next + 1).report()).contains(after);
        assertThat(line(next - 1).report()).contains(before);
        refused(() -> keeping.decideScheme(today.getYear(), true), RegisterFault.SERIES_BEGUN);
        refused(() -> keeping.continueFrom(DocumentType.REPORT, 500), RegisterFault.SERIES_BEGUN);
    }

    @Test
    void aNumberIsGivenUpByAnActWithAReasonAndTheBookStaysWhole() {
        int next = next();
        As.person("vanthu", () -> keeping.giveUpNext(DocumentType.REPORT, "BC-UBND", new Reason("Ghi nhầm trên giấy")));
        assertThat(line(next).givenUp()).contains("Ghi nhầm trên giấy");
        assertThat(next()).isEqualTo(next + 1);
        assertThat(As.person("thanhtra", () -> book.check(today.getYear())))
                .filteredOn(check -> check.kind().equals("BC"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.isWhole()).as(check.faults()).isTrue();
                    assertThat(check.last()).isEqualTo(next);
                    assertThat(check.givenUp()).isPositive();
                });
    }

    @Test
    void columnsSevenToTenFollowTheDocument() {
        ReportId report = journey.signed();
        int number = next() - 1;
        RegisterWords words = context.getBean(RegisterWords.class);
        assertThat(words.note(line(number), RegisterWords.BOOK)).isEqualTo("chờ đóng dấu");
        refused(() -> keeping.countCopies(line(number), 1, ""), RegisterFault.NOT_IN_REGISTER);
        journey.issued(report);
        assertThat(line(number).dispatch().day()).contains(today);
        As.person("vanthu", () -> keeping.countCopies(line(number), 2, "Nguyễn Thị Hoa, Sở Nội vụ"));
        assertThat(words.copies(line(number), RegisterWords.BOOK)).isEqualTo("2 bản giấy");
        assertThat(words.receipt(line(number), RegisterWords.BOOK)).isEqualTo("Nguyễn Thị Hoa, Sở Nội vụ");
        refused(() -> keeping.countCopies(line(number), -1, ""), RegisterFault.COPIES_FORM);
    }

    @Test
    void theSpreadsheetKeepsTextAsText() throws IOException {
        int next = next();
        As.person("vanthu", () -> keeping.enterPaper(paper(next, FORMULA)));
        byte[] xlsx = As.person("thanhtra", () -> book.sheet(today.getYear(), Optional.of("BC")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            boolean found = false;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    found |= cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains(FORMULA)
                            && cell.getCellStyle().getQuotePrefixed();
                }
            }
            assertThat(found).isTrue();
            assertThat(workbook.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 10);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void theBookHasCoverFirstPageAndTenColumnsOnEveryPage() throws IOException {
        List<RegisterLine> lines = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> RegisterLine.begun(
                                new SeriesKey(new AgencyId(UUID.randomUUID()), 2031, "BC"),
                                new RegisterNumber(i, 2031, "BC-UBND"),
                                LocalDate.of(2031, 3, 4).plusDays(i),
                                DocumentType.REPORT,
                                "Kết quả phòng, chống ngập úng & <b>đê điều</b> ở Đường liên thôn số " + i,
                                Optional.empty())
                        .with("Lê Văn Thảo", List.of("Sở Nông nghiệp và Môi trường", "Chủ tịch xã"), "VT, VHTT"))
                .toList();
        byte[] pdf =
                As.person("vanthu", () -> context.getBean(RegisterPrint.class).pdf(2031, Optional.of("BC"), lines));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(page(document, 1))
                    .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2031", "Từ số 01/BC-UBND đến số 90/BC-UBND")
                    .doesNotContain("Ký, đóng dấu");
            assertThat(page(document, 2)).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Ký, đóng dấu trước khi sử dụng sổ");
            for (int i = 3; i <= document.getNumberOfPages(); i++) {
                assertThat(page(document, i)).contains("Ký nhận", "(10)", "In từ TrinhKy");
            }
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains("90/BC-UBND").contains("<b>đê");
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void gapsTwinsAndDatesOutOfOrderAreSeen() {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        SeriesKey key = new SeriesKey(agency, 2031, "BC");
        SeriesBook series = context.getBean(SeriesBook.class);
        RegisterEntries entries = context.getBean(RegisterEntries.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            series.ensure(key);
            series.change(key, before -> new NumberSeries(14, Optional.of(LocalDate.of(2031, 5, 1)), Optional.empty()));
            series.beginsWith(key, 8);
        });
        add(entries, key, 8, 10);
        add(entries, key, 9, 11);
        add(entries, key, 12, 9);
        add(entries, new SeriesKey(agency, 2031, "CHUNG"), 9, 12);
        SeriesCheck check = context.getBean(SeriesChecks.class).of(agency, 2031).getFirst();
        assertThat(check.gaps()).hasToString("[10–11, 13–14]");
        assertThat(check.twins()).containsExactly("09/BC-UBND");
        assertThat(check.datesOutOfOrder()).containsExactly(12);
        assertThat(check.isWhole()).isFalse();
    }

    private static void add(RegisterEntries entries, SeriesKey key, int number, int day) {
        entries.add(
                key,
                RegisterLine.begun(
                        key,
                        new RegisterNumber(number, 2031, "BC-UBND"),
                        LocalDate.of(2031, 4, day),
                        DocumentType.REPORT,
                        "x",
                        Optional.empty()),
                Optional.empty(),
                Instant.EPOCH);
    }

    @Test
    void oneSeriesForAllIsTheHeadsDecisionAndLastsUntilTheNext() {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        NumberSchemes schemes = context.getBean(NumberSchemes.class);
        Numbering numbering = context.getBean(Numbering.class);
        schemes.decide(agency, 2030, true);
        schemes.decide(agency, 2032, false);
        assertThat(numbering.key(agency, LocalDate.of(2029, 12, 31), "BC").kind())
                .isEqualTo("BC");
        assertThat(numbering.key(agency, LocalDate.of(2030, 1, 1), "BC").kind()).isEqualTo("CHUNG");
        assertThat(numbering.key(agency, LocalDate.of(2031, 7, 1), "KH").kind()).isEqualTo("CHUNG");
        assertThat(numbering.key(agency, LocalDate.of(2032, 1, 1), "KH").kind()).isEqualTo("KH");
    }
}
