package vn.trinhky.shell.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** The pages as people see them: on the chairman's desk, on his phone, and when the network is gone. */
@TrinhKyTest
class PdfViewerIT {
    private static final Path OUT = Path.of("target/pdf-viewer");

    private static final String FILE = "**/dynamic/resource/**";

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportJourney journey;

    @LocalServerPort
    private int port;

    PdfViewerIT(ReportJourney journey) {
        this.journey = journey;
    }

    private Workplace chairman(int width, int height) {
        return BROWSER.at(port, "chutich", width, height);
    }

    @Test
    void pagesAreDrawnWithTheirTextAndZoomed() {
        ReportId report = journey.agreed();
        try (Workplace desk = chairman(1440, 900)) {
            List<String> complaints = complaints(desk.page());
            desk.go("ky-van-ban/" + report);
            ready(desk.page());
            desk.picture(OUT.resolve("signing-1440.png"));
            Locator first = desk.page().locator(".pdf-page").first();
            assertThat(first.locator("canvas")).isVisible();
            assertThat(first.locator(".textLayer")).containsText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(desk.page().locator("[data-pdf=counter]")).hasText(Pattern.compile("Trang 1 trên \\d+"));
            assertThat(desk.page().locator("[data-pdf=percent]")).hasText(Pattern.compile("\\d+ %"));
            double fitted = first.boundingBox().width;
            desk.press("Phóng to");
            ready(desk.page());
            assertThat(first.boundingBox().width).isGreaterThan(fitted * 1.05);
            desk.page().locator("pdf-pages").focus();
            desk.page().keyboard().press("0");
            assertThat(first.boundingBox().width).isEqualTo(fitted);
            assertThat(selected(desk.page())).contains("Độc lập - Tự do - Hạnh phúc");
            assertThat(desk.seriousBarriers()).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aPhoneShowsThePagesWithoutScrollingSideways() {
        ReportId report = journey.agreed();
        try (Workplace desk = chairman(390, 844)) {
            desk.go("ky-van-ban/" + report);
            ready(desk.page());
            desk.picture(OUT.resolve("signing-390.png"));
            assertThat(desk.page().locator(".pdf-page").first().boundingBox().width)
                    .isBetween(330.0, 390.0);
            assertThat((boolean) desk.page()
                            .evaluate("(p => p.scrollWidth <= p.clientWidth)(document.querySelector('pdf-pages'))"))
                    .isTrue();
            assertThat(desk.seriousBarriers()).isEmpty();
        }
    }

    @Test
    void whatCannotBeLoadedSaysSoAndCanBeTriedAgain() {
        ReportId report = journey.agreed();
        try (Workplace desk = chairman(1440, 900)) {
            desk.page().route(FILE, route -> route.abort());
            desk.go("ky-van-ban/" + report);
            desk.page().waitForSelector("text=Chưa mở được trang in");
            desk.picture(OUT.resolve("failed-1440.png"));
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.page().unroute(FILE);
            desk.press("Thử lại");
            ready(desk.page());
            assertThat(desk.page().locator(".pdf-page canvas").first()).isVisible();
        }
    }

    @Test
    void theCaseFileShowsThePagesAndGivesTheWordsAway() throws Exception {
        ReportId report = journey.issued();
        for (int width : new int[] {1440, 390}) {
            try (Workplace desk = BROWSER.at(port, "soanthao", width, 900)) {
                desk.go("ho-so/" + report);
                desk.page().locator("pdf-pages").scrollIntoViewIfNeeded();
                ready(desk.page());
                desk.picture(OUT.resolve("case-file-" + width + ".png"));
                Path word = desk.download("Tải về Word", OUT.resolve("version.docx"));
                try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
                    assertThat(document.getTables().getFirst().getText())
                            .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                }
            }
        }
    }

    /** Everything near is drawn. */
    private static void ready(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForSelector(".tk-pdf[data-state=ready] .pdf-page canvas");
        page.waitForFunction("""
                () => [...document.querySelectorAll('.pdf-page')]
                    .filter(page => page.getBoundingClientRect().top < innerHeight)
                    .every(page => page.querySelector('canvas') && page.querySelector('.textLayer span'))""");
    }

    private static String selected(Page page) {
        return (String) page.evaluate("""
                () => { getSelection().selectAllChildren(document.querySelector('.pdf-page')); return getSelection().toString(); }""");
    }

    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage((ConsoleMessage message) -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
