package vn.trinhky.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.approval.WordComment;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComments;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** Writing, reviewing and answering comments without a mouse: nothing here points at anything. */
@TrinhKyTest
class CommentsByKeyboardIT {
    private static final Path OUT = Path.of("target/comments");
    private static final int MOST_TABS = 90;
    private static final String TEXT = "Nội dung báo cáo";

    /** What the thing with the focus is called. */
    private static final String FOCUSED = """
            () => {
              const here = document.activeElement;
              const labels = (here.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent);
              return [here.getAttribute('aria-label'), labels.join(' '), here.textContent]
                .map(name => (name ?? '').trim()).filter(name => name !== '');
            }""";

    private static final String NAMED = """
            name => [...document.querySelectorAll('[aria-label], label, button, vaadin-button')]
              .some(each => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name))""";

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final WordComments comments;
    private final ReportCatalog catalog;

    @LocalServerPort
    private int port;

    CommentsByKeyboardIT(WordComments comments, ReportCatalog catalog) {
        this.comments = comments;
        this.catalog = catalog;
    }

    @Test
    @UseCase("UC-064")
    void aReportIsWrittenReviewedAndItsCommentsAnsweredByKeyboardAlone() {
        ReportId report = written();
        reviewed(report);
        answered(report);
        List<WordComment> all = As.person("vhtt", () -> comments.of(report, 2));
        assertThat(all).extracting(WordComment::isResolved).containsExactly(true, true, false);
        assertThat(all.get(0).replies()).hasSize(1);
        assertThat(all.get(1).proposal().orElseThrow().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(As.person("vhtt", () -> catalog.version(report, 2)).content().plainText())
                .contains("Mở đầu: đã viết được 45 tin bài phát thanh trong năm.");
    }

    private ReportId written() {
        try (Workplace desk = signedIn("soanthao")) {
            Page page = desk.page();
            desk.go("soan-bao-cao");
            tabTo(page, "Tạo báo cáo");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/soan-bao-cao/[0-9a-f-]{36}"));
            String address = page.url();
            tabTo(page, TEXT);
            page.keyboard().type("I. Kết quả");
            page.keyboard().press("Enter");
            page.keyboard().type("đã viết 45 tin bài phát thanh trong năm.");
            desk.saved();
            page.keyboard().press("Escape");
            tabTo(page, "Trích yếu");
            page.keyboard().type("Tin bài phát thanh bằng bàn phím");
            page.keyboard().press("Tab");
            page.keyboard().type("UBND thành phố");
            page.keyboard().press("Tab");
            page.keyboard().press("Control+Enter");
            desk.sees("Đang thẩm định");
            return new ReportId(UUID.fromString(address.substring(address.length() - 36)));
        }
    }

    private void reviewed(ReportId report) {
        try (Workplace desk = signedIn("vhtt")) {
            Page page = desk.page();
            desk.go("tham-dinh/" + report);
            desk.sees("Góp ý trong bài");
            chooseWords(page, 2);
            focusIsOn(page, "Góp ý vào chữ");
            page.keyboard().type("Nêu rõ nguồn số liệu");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".tk-comment blockquote")).hasCount(1);
            chooseWords(page, 5);
            focusIsOn(page, "Góp ý vào chữ");
            page.keyboard().type("Số liệu cuối năm");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            waitFor(page, NAMED, "Sửa thành");
            tabTo(page, "Sửa thành");
            page.keyboard().type("đã viết được");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".tk-proposal")).hasCount(1);
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.picture(OUT.resolve("review-1440.png"));
            tabTo(page, "Ý kiến");
            page.keyboard().type("Xem góp ý trong bài");
            tabTo(page, "Trả lại");
            page.keyboard().press("Enter");
            assertThat(page.locator(".tk-dec")).hasCount(0);
        }
    }

    private void answered(ReportId report) {
        try (Workplace desk = signedIn("soanthao")) {
            Page page = desk.page();
            desk.go("soan-bao-cao/" + report);
            tabTo(page, TEXT);
            assertThat(page.locator("report-editor mark.remark[data-number]")).hasCount(2);
            page.keyboard().press("Control+Home");
            page.keyboard().press("F8");
            assertThat(page.locator(".tk-comment.on")).hasCount(1);
            page.keyboard().press("Control+Alt+m");
            focusIsOn(page, "Góp ý 1");
            tabTo(page, "Trả lời");
            page.keyboard().press("Enter");
            focusIsOn(page, "Trả lời góp ý 1");
            page.keyboard().type("Nguồn: sổ theo dõi của đài");
            desk.picture(OUT.resolve("answer-1440.png"));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".tk-comment .reply")).hasCount(1);
            focusIsOn(page, "Góp ý 1");
            tabTo(page, "Đánh dấu đã xử lý");
            page.keyboard().press("Enter");
            assertThat(page.locator(".tk-comment.done")).hasCount(1);
            focusIsOn(page, "Góp ý 1");
            page.keyboard().press("Escape");
            focusIsOn(page, TEXT);
            page.keyboard().press("F8");
            assertThat(page.locator("report-editor mark.current").first()).containsText("đã");
            page.keyboard().press("Home");
            page.keyboard().type("Mở đầu: ");
            desk.picture(OUT.resolve("editor-1440.png"));
            assertThat(desk.seriousBarriers()).isEmpty();
            takeOver(desk);
            comment(desk);
            narrow(desk);
            page.keyboard().press("Control+Enter");
            desk.sees("Đang thẩm định");
        }
    }

    /** One key takes the proposal at the next comment, beside what was just typed; one more takes it back. */
    private static void takeOver(Workplace desk) {
        Page page = desk.page();
        page.keyboard().press("F8");
        page.keyboard().press("Control+Alt+y");
        assertThat(page.locator("report-editor")).containsText("Mở đầu: đã viết được 45 tin bài phát thanh");
        page.keyboard().press("Control+z");
        assertThat(page.locator("report-editor")).containsText("Mở đầu: đã viết 45 tin bài phát thanh");
        page.keyboard().press("Control+y");
        desk.saved();
    }

    /** The drafter says something too. */
    private static void comment(Workplace desk) {
        Page page = desk.page();
        page.keyboard().press("Control+End");
        page.keyboard().press("Shift+Home");
        page.waitForFunction("() => getSelection().toString().includes('năm')");
        page.keyboard().press("Control+Alt+m");
        assertThat(page.locator(".tk-comment-form blockquote")).containsText("năm");
        focusIsOn(page, "Góp ý vào chữ");
        page.keyboard().type("Tính đến 30/11");
        assertThat(page.locator("report-editor .chosen-words").first()).isVisible();
        desk.picture(OUT.resolve("new-comment-1440.png"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("report-editor mark[data-number='3']")).hasCount(1);
        focusIsOn(page, TEXT);
    }

    /** The same at a tablet and a phone. */
    private static void narrow(Workplace desk) {
        Page page = desk.page();
        page.setViewportSize(820, 1180);
        desk.picture(OUT.resolve("editor-820.png"));
        assertThat(desk.seriousBarriers()).isEmpty();
        page.setViewportSize(390, 844);
        desk.picture(OUT.resolve("editor-390.png"));
        assertThat(desk.seriousBarriers()).isEmpty();
        page.setViewportSize(1440, 900);
    }

    /** Chooses words at the begin of the second line and goes on to writing about them. */
    private static void chooseWords(Page page, int count) {
        tabTo(page, "Toàn văn. Phím mũi tên");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        for (int more = 1; more < count; more++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().press("Enter");
    }

    private Workplace signedIn(String login) {
        Workplace desk = Workplace.ofStranger(BROWSER.get(), "http://localhost:" + port, 1440, 900);
        desk.go("login");
        Page page = desk.page();
        tabTo(page, "Tên đăng nhập");
        page.keyboard().type(login);
        page.keyboard().press("Tab");
        page.keyboard().type(login);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        return desk;
    }

    private static void focusIsOn(Page page, String name) {
        waitFor(page, "name => (" + FOCUSED + ")().some(each => each.startsWith(name))", name);
    }

    private static void waitFor(Page page, String condition, String name) {
        try {
            page.waitForFunction(condition, name);
        } catch (TimeoutError missing) {
            page.screenshot(new Page.ScreenshotOptions().setPath(OUT.resolve("missing.png")));
            throw new AssertionError("not " + name + " but " + page.evaluate(FOCUSED) + " at " + page.url(), missing);
        }
    }

    /** Presses Tab until what is called so has the focus. */
    private static void tabTo(Page page, String name) {
        waitFor(page, NAMED, name);
        StringBuilder way = new StringBuilder();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            List<?> names = (List<?>) page.evaluate(FOCUSED);
            if (names.stream().anyMatch(each -> String.valueOf(each).startsWith(name))) {
                return;
            }
            way.append(names).append('\n');
            page.keyboard().press("Tab");
        }
        throw new AssertionError("nothing called " + name + " on the way:\n" + way);
    }
}
