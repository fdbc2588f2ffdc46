package vn.trinhky.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.RegisterBook;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** The book in the browser, and a recalled document at the clerk's desk, in the book and in the archive. */
@UseCase("UC-031")
@TrinhKyTest
class RegisterIT {
    private static final Path OUT = Path.of("target/register");

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportJourney journey;
    private final ReportLifecycle lifecycle;
    private final RegisterBook book;
    private final int year;

    @LocalServerPort
    private int port;

    RegisterIT(ReportJourney journey, ReportLifecycle lifecycle, RegisterBook book, Clock clock) {
        this.journey = journey;
        this.lifecycle = lifecycle;
        this.book = book;
        this.year = OfficeTime.today(clock).getYear();
    }

    @Test
    void theClerkRecallsAndTheBookSaysSo() throws IOException {
        ReportId report = journey.issued();
        journey.signed();
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, new Reason("Sai số liệu")));
        try (Workplace desk = BROWSER.at(port, "vanthu", 1440, 900)) {
            desk.go("phat-hanh/" + report);
            desk.sees("quyết định thu hồi");
            desk.picture(OUT.resolve("decided-1440.png"));
            desk.press("Thu hồi");
            desk.sees("Báo cho nơi nhận");
            desk.picture(OUT.resolve("recall-1440.png"));
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText("Thu hồi", exactly())
                    .last()
                    .click();
            desk.sees("Văn bản đã bị thu hồi ngày");
            desk.go(RegisterView.ROUTE);
            desk.sees("số liên tục từ");
            desk.sees("đã thu hồi");
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.picture(OUT.resolve("register-1440.png"));
            Path sheet = desk.download("Xuất Excel", OUT.resolve("so.xlsx"));
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(sheet))) {
                assertThat(workbook.getSheetAt(0).getLastRowNum()).isPositive();
            }
            desk.press("Ghi văn bản giấy");
            desk.sees("Ghi văn bản giấy vào sổ");
            desk.picture(OUT.resolve("paper-1440.png"));
            assertThat(desk.seriousBarriers()).isEmpty();
            inTheArchive(desk, report);
        }
        onThePhone();
    }

    private static void inTheArchive(Workplace desk, ReportId report) {
        desk.go("luu-tru?vb=" + report);
        desk.sees("Văn bản đã bị thu hồi ngày");
        desk.picture(OUT.resolve("recalled-1440.png"));
        assertThat(desk.seriousBarriers()).isEmpty();
        assertThat(desk.scriptErrors()).isEmpty();
    }

    private void onThePhone() throws IOException {
        try (Workplace phone = BROWSER.at(port, "thanhtra", 390, 844)) {
            phone.go(RegisterView.ROUTE);
            phone.sees("số liên tục từ");
            phone.picture(OUT.resolve("register-390.png"));
            assertThat(phone.seriousBarriers()).isEmpty();
            byte[] printed = As.person("thanhtra", () -> book.print(year, Optional.empty()));
            Files.write(OUT.resolve("so.pdf"), printed);
            assertThat(printed).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
