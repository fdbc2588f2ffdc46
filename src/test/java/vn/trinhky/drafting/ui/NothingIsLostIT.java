package vn.trinhky.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import vn.trinhky.organization.SessionsEnded;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportVersions;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** Connections break, tabs are loaded again and forgotten; the words are there, compared word by word. */
@TrinhKyTest
class NothingIsLostIT {
    private static final String BEGUN = "Báo cáo đã viết trước đó.";

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportDrafting drafting;
    private final ReportVersions versions;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private ReportId report;

    @LocalServerPort
    private int port;

    NothingIsLostIT(
            ReportDrafting drafting, ReportVersions versions, CurrentPerson current, ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.versions = versions;
        this.current = current;
        this.events = events;
    }

    @BeforeEach
    void begin() {
        ReportContent content = new ReportContent(List.<Block>of(new Paragraph(List.of(Inline.of(BEGUN)))));
        report = As.person("soanthao", () -> drafting.begin(ReportJourney.metadata("Không mất chữ"), content));
    }

    @Test
    void typingGoesOnWithoutAConnectionAndIsSavedWhenItIsBack() {
        try (Workplace desk = open()) {
            Page page = desk.page();
            page.context().setOffline(true);
            page.keyboard().type(" Mất mạng vẫn gõ");
            desk.sees("Mất kết nối, đang giữ trên máy này");
            page.keyboard().type(" thêm được.");
            page.context().setOffline(false);
            desk.saved();
            assertThat(saved()).isEqualTo(BEGUN + " Mất mạng vẫn gõ thêm được.");
        }
    }

    @Test
    void wordsTheServerNeverGotAreTypedAgainWhenTheTabIsLoadedAgain() {
        try (Workplace desk = open()) {
            Page page = desk.page();
            page.route("**/*v-r=uidl*", Route::abort);
            page.keyboard().type(" Chưa tới máy chủ.");
            kept(page, "Chưa tới máy chủ.");
            page.unroute("**/*v-r=uidl*");
            page.reload();
            desk.sees("Đã khôi phục chữ chưa lưu");
            desk.saved();
            assertThat(saved()).isEqualTo(BEGUN + " Chưa tới máy chủ.");
        }
    }

    @Test
    void aTabThatIsLoadedAgainWritesOnWhereItsCaretStood() {
        try (Workplace desk = open()) {
            Page page = desk.page();
            page.keyboard().type(" Trước khi tải lại");
            desk.saved();
            page.keyboard().press("Home");
            page.keyboard().type("Đầu dòng. ");
            desk.saved();
            page.reload();
            assertThat(page.locator(".ProseMirror")).containsText("Đầu dòng. " + BEGUN);
            assertThat(page.locator(".ProseMirror")).hasAttribute("aria-readonly", "false");
            page.locator(".ProseMirror").focus();
            page.keyboard().type("Viết tiếp. ");
            desk.saved();
            assertThat(saved()).isEqualTo("Đầu dòng. Viết tiếp. " + BEGUN + " Trước khi tải lại");
        }
    }

    @Test
    void ofTwoTabsOneWritesAndTheOthersWordsAreKeptApart() {
        try (Workplace desk = open()) {
            Page first = desk.page();
            first.keyboard().type(" Một.");
            desk.saved();
            Page second = first.context().newPage();
            second.navigate(first.url());
            second.locator("text=Soạn tiếp ở đây").click();
            assertThat(second.locator(".ProseMirror")).hasAttribute("aria-readonly", "false");
            second.locator(".ProseMirror").click();
            second.keyboard().press("Control+End");
            second.keyboard().type(" Hai.");
            second.waitForFunction("() => !document.querySelector('report-editor').hasUnsaved()");
            first.bringToFront();
            first.locator(".ProseMirror").click();
            first.keyboard().press("Control+End");
            first.keyboard().type(" Ba.");
            desk.press("Soạn tiếp ở đây");
            desk.press("Tải bản mới nhất");
            desk.sees("được giữ thành một bản riêng");
            assertThat(saved()).isEqualTo(BEGUN + " Một. Hai.");
            TextSummary apart = As.person("soanthao", () -> versions.all(report)).stream()
                    .filter(text -> text.name().startsWith("Chữ chưa lưu lúc"))
                    .findFirst()
                    .orElseThrow();
            assertThat(As.person(
                            "soanthao",
                            () -> versions.text(report, apart.ref()).content().plainText()))
                    .isEqualTo(BEGUN + " Một. Ba.");
        }
    }

    @Test
    void whoLogsInAgainAfterTheSessionEndedIsBackAtTheSameCaretWithAllWords() {
        try (Workplace desk = open()) {
            Page page = desk.page();
            page.keyboard().type(" Trước khi hết hạn.");
            desk.saved();
            desk.caretAfter("Báo cáo");
            page.keyboard().type(" này");
            desk.saved();
            events.publishEvent(new SessionsEnded(As.person("soanthao", current::id)));
            page.keyboard().type(" vẫn giữ");
            desk.sees("Phiên làm việc đã hết hạn");

            desk.field("Tên đăng nhập").fill("soanthao");
            desk.field("Mật khẩu").fill("sai");
            desk.press("Đăng nhập");
            desk.sees("Chưa đăng nhập được");
            desk.field("Tên đăng nhập").fill("soanthao");
            desk.field("Mật khẩu").fill("soanthao");
            desk.press("Đăng nhập");
            assertThat(page).hasURL(Pattern.compile(".*/soan-bao-cao/" + report));
            desk.sees("Đã khôi phục chữ chưa lưu");
            page.keyboard().type(" lời");
            desk.saved();
            assertThat(saved()).isEqualTo("Báo cáo này vẫn giữ lời đã viết trước đó. Trước khi hết hạn.");
        }
    }

    private Workplace open() {
        Workplace desk = BROWSER.at(port, "soanthao", 1440, 900);
        desk.go("soan-bao-cao/" + report);
        Locator text = desk.page().locator(".ProseMirror");
        assertThat(text).containsText(BEGUN);
        text.click();
        desk.page().keyboard().press("Control+End");
        return desk;
    }

    /** Waits until these words lie in the browser. */
    private static void kept(Page page, String words) {
        page.waitForCondition(() -> (boolean) page.evaluate("""
                words => new Promise(done => {
                  const request = indexedDB.open('trinhky');
                  request.onsuccess = () => {
                    const all = request.result.transaction('unsaved').objectStore('unsaved').getAll();
                    all.onsuccess = () => {
                      request.result.close();
                      done(all.result.some(kept => kept.json.includes(words)));
                    };
                  };
                })""", words));
    }

    private String saved() {
        return As.person("soanthao", () -> drafting.open(report).content().plainText());
    }
}
