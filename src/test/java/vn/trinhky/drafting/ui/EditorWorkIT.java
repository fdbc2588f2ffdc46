package vn.trinhky.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** A drafter's tools around the text: tables, finding, moving sections, keys. */
@TrinhKyTest
class EditorWorkIT {
    private static final Path OUT = Path.of("target/editor");

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportDrafting drafting;

    @LocalServerPort
    private int port;

    EditorWorkIT(ReportDrafting drafting) {
        this.drafting = drafting;
    }

    @Test
    void tablesFindingAndSectionsByMouseAndByKeyboard() throws Exception {
        ReportId report =
                As.person("soanthao", () -> drafting.begin(ReportJourney.metadata("Công cụ của trình soạn"), sample()));
        try (Workplace desk = BROWSER.at(port, "soanthao", 1440, 900)) {
            desk.go("soan-bao-cao/" + report);
            Page page = desk.page();
            find(page);
            table(desk);
            desk.saved();
            desk.picture(OUT.resolve("editor-1440.png"));
            Table table = tableOf(saved(report));
            assertThat(table.rows().getFirst().cells()).hasSize(2);
            assertThat(table.widths().get(1)).isGreaterThan(table.widths().get(2));
            moveTheLastSectionUp(desk);
            assertThat(headings(saved(report)))
                    .containsExactly(
                            "KẾT QUẢ ĐẠT ĐƯỢC",
                            "Hình thức tuyên truyền",
                            "Đề xuất, kiến nghị",
                            "Nội dung tuyên truyền");
            page.keyboard().press("Control+/");
            desk.sees("Chuyển cả mục lên, xuống");
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.picture(OUT.resolve("keys-1440.png"));
        }
    }

    private static void find(Page page) {
        page.locator("report-editor .ProseMirror").click();
        page.keyboard().press("Control+f");
        page.keyboard().type("tuyen truyen");
        assertThat(page.locator("[data-find=count]")).hasText("Không tìm thấy");
        page.getByLabel("Phân biệt dấu").uncheck();
        assertThat(page.locator("report-editor .found").first()).hasText("tuyên truyền");
        page.getByLabel("Tìm trong báo cáo").press("Enter");
        assertThat(page.locator("report-editor .found.current")).isInViewport();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tk-find")).isHidden();
    }

    /** A table at the end; two cells of its first row become one; the edge behind its second column is dragged. */
    private static void table(Workplace desk) {
        Page page = desk.page();
        page.locator("report-editor .ProseMirror").press("Control+End");
        page.keyboard().press("Enter");
        desk.pressInMenu("Bảng", "Chèn bảng 3 × 3");
        page.keyboard().type("Nội dung");
        page.locator("report-editor td").nth(0).click();
        page.locator("report-editor td")
                .nth(1)
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        desk.pressInMenu("Bảng", "Gộp các ô đã chọn");
        assertThat(page.locator("report-editor td")).hasCount(8);
        Locator row = page.locator("report-editor tr").nth(1);
        row.scrollIntoViewIfNeeded();
        BoundingBox second = row.locator("td").nth(1).boundingBox();
        double edge = second.x + second.width;
        page.mouse().move(edge - 2, second.y + 8);
        page.mouse().down();
        page.mouse().move(edge + 60, second.y + 8);
        page.mouse().up();
    }

    private static void moveTheLastSectionUp(Workplace desk) {
        Page page = desk.page();
        page.locator(".tk-outline li > button")
                .filter(new Locator.FilterOptions().setHasText("Đề xuất, kiến nghị"))
                .click();
        assertThat(page.locator(".tk-outline [aria-current]")).containsText("Đề xuất, kiến nghị");
        page.keyboard().press("Alt+Shift+ArrowUp");
        desk.saved();
    }

    private ReportContent saved(ReportId report) throws Exception {
        return As.person("soanthao", () -> drafting.open(report).content());
    }

    private static Table tableOf(ReportContent content) {
        return content.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(ReportContent content) {
        return content.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ReportContent.text(((Heading) block).text()))
                .toList();
    }

    private static ReportContent sample() throws Exception {
        try (var json = Block.class.getResourceAsStream("/demo/report-2024.json")) {
            return ContentJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
