package vn.trinhky.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OfficeFiles;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.PictureFiles;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** A drafter brings files into a report in a real browser, until it is submitted with them. */
@TrinhKyTest
class FilesIT {
    private static final Path OUT = Path.of("target/files");

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportDrafting drafting;
    private final ReportCatalog catalog;

    @LocalServerPort
    private int port;

    FilesIT(ReportDrafting drafting, ReportCatalog catalog) {
        this.drafting = drafting;
        this.catalog = catalog;
    }

    @Test
    void picturesComeInAndGoWithTheReport() {
        ReportId report = As.person(
                "soanthao",
                () -> drafting.begin(ReportJourney.metadata("Kết quả chỉnh trang đường làng"), ReportContent.EMPTY));
        try (Workplace desk = BROWSER.at(port, "soanthao", 1440, 900)) {
            desk.go("soan-bao-cao/" + report);
            Page page = desk.page();
            page.locator("report-editor .ProseMirror").click();
            pasteWordsWithPictures(desk);
            chooseAPicture(desk);
            desk.saved();
            describeWhatIsMissing(desk);
            desk.saved();
            page.reload();
            assertShown(page.locator("report-editor figure img").nth(0));
            assertShown(page.locator("report-editor figure img").nth(1));
            desk.picture(OUT.resolve("pictures-1440.png"));
            attach(desk);
            desk.picture(OUT.resolve("attachments-1440.png"));
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.press("Trình ký");
            page.waitForURL("**/ho-so/**");
            desk.sees("Tài liệu kèm theo");
            desk.picture(OUT.resolve("case-file-1440.png"));
            assertDownloads(desk, report);
        }
        assertThat(version(report).content().images())
                .extracting(Image::alt, Image::share)
                .containsExactly(
                        tuple("Đường làng trước khi chỉnh trang", 25), tuple("Đường làng sau khi chỉnh trang", 52));
    }

    /** One picture lies in the pasted page, one only in the internet: it is named, the words are all there. */
    private static void pasteWordsWithPictures(Workplace desk) {
        String data = Base64.getEncoder().encodeToString(PictureFiles.jpegHeld(6, 240, 120, "GPS"));
        desk.page()
                .evaluate(
                        """
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  document.querySelector('.ProseMirror').dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""",
                        "<p>Trước khi chỉnh trang</p><p><img src='data:image/jpeg;base64," + data
                                + "' alt='image1.jpg'></p>"
                                + "<p>Sau khi chỉnh trang<img src='https://example.invalid/anh/cong-chao.jpg'></p>");
        desk.sees("1 hình chưa được đưa vào");
        desk.sees("“cong-chao.jpg”");
        assertThat(desk.page().locator("report-editor p").first()).hasText("Trước khi chỉnh trang");
        assertShown(desk.page().locator("report-editor figure img").first());
        assertThat(desk.page().locator("report-editor figure").first())
                .hasAttribute("data-note", "Chưa có lời mô tả: chọn hình rồi bấm Enter");
        desk.press("Đã rõ");
    }

    private static void chooseAPicture(Workplace desk) {
        FileChooser chooser = desk.page().waitForFileChooser(() -> desk.press("Hình ảnh"));
        chooser.setFiles(new FilePayload[] {
            new FilePayload("duong-lang.png", "image/png", PictureFiles.png(320, 200)),
        });
        desk.field("Hình cho thấy gì").fill("Đường làng sau khi chỉnh trang");
        desk.picture(OUT.resolve("picture-dialog-1440.png"));
        desk.press("Đặt");
        assertThat(desk.page().locator("report-editor figure img").nth(1))
                .hasAttribute("alt", "Đường làng sau khi chỉnh trang");
    }

    /** Submitting leads to the picture without words; the keyboard alone does the rest. */
    private static void describeWhatIsMissing(Workplace desk) {
        desk.press("Trình ký");
        desk.sees("Hình thứ 1 chưa có lời mô tả");
        desk.press("Đóng");
        Page page = desk.page();
        assertThat(page.locator("report-editor figure.ProseMirror-selectednode"))
                .hasCount(1);
        page.locator("report-editor .ProseMirror").focus();
        page.keyboard().press("Control+Alt+ArrowRight");
        page.keyboard().press("Enter");
        desk.field("Hình cho thấy gì").fill("Đường làng trước khi chỉnh trang");
        desk.press("Đặt");
        assertThat(page.locator("report-editor figure").first()).hasAttribute("data-note", "");
    }

    private static void attach(Workplace desk) {
        Page page = desk.page();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Kèm theo"))
                .click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("Biểu số liệu.pdf", "application/pdf", OfficeFiles.pdf("Bieu so lieu")),
            new FilePayload("danh-sach.xlsx", "application/octet-stream", OfficeFiles.office(OfficeFiles.EXCEL)),
            new FilePayload("gia.pdf", "application/pdf", "<script>".getBytes(UTF_8)),
        });
        desk.sees("Chưa thêm được “gia.pdf”");
        desk.sees("Biểu số liệu.pdf");
        desk.sees("danh-sach.xlsx");
        Locator rows = page.locator(".tk-attachments .name");
        String second = rows.nth(1).textContent();
        desk.button("Chuyển " + second + " lên").press("Enter");
        assertThat(rows.nth(0)).hasText(second);
        desk.press("Gỡ danh-sach.xlsx");
        assertThat(rows).hasCount(1);
        desk.press("Kèm lại");
        assertThat(rows).hasCount(2);
        desk.press("Xem Biểu số liệu.pdf");
        assertThat(page.locator("vaadin-dialog .tk-pdf canvas").first()).isVisible();
        desk.picture(OUT.resolve("attachment-1440.png"));
        desk.press("Đóng");
    }

    /** What is downloaded is the file, under its name, and for no browser to show. */
    private void assertDownloads(Workplace desk, ReportId report) {
        Locator link =
                desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải về Biểu số liệu.pdf"));
        APIResponse file = desk.page().request().get((String)
                link.first().evaluate("link => new URL(link.getAttribute('href'), document.baseURI).href"));
        assertThat(file.body()).isEqualTo(OfficeFiles.pdf("Bieu so lieu"));
        assertThat(file.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Bi%E1%BB%83u%20s%E1%BB%91%20li%E1%BB%87u.pdf");
        assertThat(file.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(file.headers().get("content-type")).startsWith("application/pdf");
        assertThat(version(report).metadata().attachments()).hasSize(2);
    }

    private static void assertShown(Locator picture) {
        assertThat(picture).isVisible();
        picture.scrollIntoViewIfNeeded();
        picture.page().waitForFunction("img => img.complete && img.naturalWidth > 0", picture.elementHandle());
    }

    private VersionDetails version(ReportId report) {
        return As.person("soanthao", () -> catalog.currentVersion(report));
    }
}
