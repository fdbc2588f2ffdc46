package vn.trinhky.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Figures;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** The pages beside the text follow the typing, without being asked and without stopping it. */
@TrinhKyTest
class PreviewPaneIT {
    private static final Path OUT = Path.of("target/preview");
    private static final int EDITS = TestSize.pick(12, 60);

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportDrafting drafting;

    @LocalServerPort
    private int port;

    PreviewPaneIT(ReportDrafting drafting) {
        this.drafting = drafting;
    }

    @Test
    void pagesFollowTheTyping() throws Exception {
        ReportId report =
                As.person("soanthao", () -> drafting.begin(ReportJourney.metadata("Bản in bên cạnh"), sample()));
        try (Workplace desk = BROWSER.at(port, "soanthao", 1440, 900)) {
            Page page = desk.page();
            desk.go("soan-bao-cao/" + report);
            page.getByText("Xem bản in").last().click();
            page.waitForSelector(".tk-preview .pdf-page canvas");
            page.evaluate("""
                    () => {
                      window.took = [];
                      let sent;
                      document.querySelector('report-editor').addEventListener('content-changed', () => (sent ??= performance.now()));
                      document.querySelector('pdf-pages').addEventListener('pdf-drawn', () => {
                        if (sent) { window.took.push(performance.now() - sent); sent = undefined; }
                      });
                    }""");
            page.locator("report-editor .ProseMirror").click();
            page.keyboard().press("Control+Home");
            for (int edit = 1; edit <= EDITS; edit++) {
                page.keyboard().type("ă" + edit + " ");
                page.keyboard().press("Control+s");
                page.waitForFunction("count => window.took.length >= count", edit);
            }
            assertThat(page.locator(".tk-preview .pdf-page").first()).containsText("ă" + EDITS);
            desk.picture(OUT.resolve("editor-1440.png"));
            note((List<?>) page.evaluate("window.took"));
            assertThat(desk.seriousBarriers()).isEmpty();
        }
    }

    /** The time from the text leaving the editor to the pages in sight being drawn. */
    private static void note(List<?> took) throws Exception {
        double[] sorted = took.stream()
                .mapToDouble(each -> ((Number) each).doubleValue())
                .sorted()
                .toArray();
        new Figures()
                .add("pages follow the typing, median", sorted[sorted.length / 2], "ms")
                .add("pages follow the typing, p95", sorted[(int) Math.ceil(sorted.length * 0.95) - 1], "ms", "<=300")
                .write("preview");
    }

    private static ReportContent sample() throws Exception {
        try (var json = PreviewPaneIT.class.getResourceAsStream("/demo/report-2024.json")) {
            return ContentJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
