package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.testing.Browser;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** The whole way of a report, by the people who go it, in a real browser. Takes the pictures of the user guide. */
@TrinhKyTest
class ReportJourneyIT {
    private static final Path OUT = Path.of("target/journey");
    private static final String DEMO = "Kết quả công tác tuyên truyền cải cách hành chính năm 2024";
    private static final String PIN = "246810";

    private static Browser browser;

    private final Clock clock;
    private final Path dataDir;
    private final List<String> barriers = new ArrayList<>();

    @LocalServerPort
    private int port;

    ReportJourneyIT(Clock clock, @Value("${trinhky.data-dir}") Path dataDir) {
        this.clock = clock;
        this.dataDir = dataDir;
    }

    @BeforeAll
    static void startBrowser() throws Exception {
        Files.createDirectories(OUT);
        browser = Browser.launch();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void noBarriersYet() {
        barriers.clear();
    }

    @AfterEach
    void nothingSeriousOnAnyScreen() {
        assertThat(barriers).isEmpty();
    }

    private Workplace at(String login) {
        return new Workplace(browser, "http://localhost:" + port, login, 1440, 900);
    }

    private void look(Workplace desk, String name) {
        desk.picture(OUT.resolve(name + ".png"));
        desk.seriousBarriers().forEach(barrier -> barriers.add(name + ": " + barrier));
    }

    @Test
    void aReportGoesFromDraftToArchive() throws Exception {
        drafterCorrectsAndSubmits();
        reviewerReturns();
        drafterAmendsAndSubmitsAgain();
        reviewerAgrees();
        chairmanSigns();
        clerkSealsAndIssues();
        Path issued = somebodyElseFindsIt();
        auditorChecks();

        IssuedPdf pdf = IssuedPdf.read(issued);
        assertThat(pdf.validSignatures(dataDir)).containsExactly("ChuKy", "ConDau");
        assertThat(pdf.archiveFaults()).isEmpty();
        assertThat(pdf.text()).contains(DEMO).contains("đông đảo người dân").doesNotContain("đồng đảo");
        assertThat(pdf.text()).containsPattern("Số: \\d{2,}/BC-UBND");
        assertThat(pdf.text()).contains("Quyết Thắng, ngày " + PrintedDate.of(OfficeTime.today(clock)));
        assertThat(pdf.text())
                .contains("TM. ỦY BAN NHÂN DÂN")
                .contains("Lê Văn Thảo")
                .contains("Lưu: VT, VHTT.");
    }

    @Test
    void aLongerReportWithATableComesThroughWhole() throws Exception {
        String subject = "Đánh giá đề án đường giao thông thôn Đông Lĩnh";
        try (Workplace desk = at("soanthao")) {
            desk.choose("Soạn báo cáo");
            desk.press("Tạo báo cáo");
            desk.field("Trích yếu").fill(Normalizer.normalize(subject, Normalizer.Form.NFD));
            desk.page().keyboard().press("Tab");
            desk.page().locator(".ProseMirror").click();
            LongerReport.writeWith(desk);
            desk.sees("Đã lưu");
            look(desk, "editor-table");
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
        }
        try (Workplace desk = at("vhtt")) {
            desk.choose("Thẩm định");
            desk.open(subject);
            desk.press("Đồng ý");
            desk.sees("Đã đồng ý");
        }
        try (Workplace desk = at("chutich")) {
            desk.choose("Ký văn bản");
            desk.open(subject);
            desk.press("Ký");
            desk.field("Mã PIN").fill(PIN);
            desk.page().keyboard().press("Enter");
            desk.sees("/BC-UBND");
        }
        try (Workplace desk = at("vanthu")) {
            desk.choose("Phát hành");
            desk.open(subject);
            desk.press("Đóng dấu và phát hành");
            desk.field("Mã PIN").fill(PIN);
            desk.page().keyboard().press("Enter");
            desk.sees("Đã phát hành");
        }
        try (Workplace desk = at("phochutich")) {
            desk.choose("Lưu trữ");
            desk.field("Tìm kiếm").fill("de an duong dong linh");
            desk.page().keyboard().press("Enter");
            desk.open(subject);
            IssuedPdf pdf = IssuedPdf.read(desk.download("Tải xuống", OUT.resolve("issued-longer.pdf")));
            assertThat(pdf.validSignatures(dataDir)).containsExactly("ChuKy", "ConDau");
            assertThat(pdf.archiveFaults()).isEmpty();
            assertThat(pdf.text()).contains(subject);
            assertThat(LongerReport.wordsMissingFrom(pdf.text())).isEmpty();
        }
    }

    private void drafterCorrectsAndSubmits() {
        try (Workplace desk = at("soanthao")) {
            look(desk, "my-work");
            desk.choose("Soạn báo cáo");
            look(desk, "drafts");
            desk.open(DEMO);
            correctOneWord(desk);
            look(desk, "editor");
            desk.press("Xem bản in");
            desk.page().waitForTimeout(1500);
            look(desk, "print-preview");
            desk.press("Đóng");
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
            look(desk, "case-file-in-review");
        }
    }

    /** The real report says “đồng đảo”; the drafter selects the word and types the right one. */
    private void correctOneWord(Workplace desk) {
        Locator editor = desk.page().locator(".ProseMirror");
        editor.waitFor();
        boolean selected = (boolean) desk.page().evaluate("""
                () => {
                  const walker = document.createTreeWalker(document.querySelector('.ProseMirror'), NodeFilter.SHOW_TEXT);
                  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
                    const at = n.data.indexOf('đồng đảo');
                    if (at < 0) continue;
                    document.querySelector('.ProseMirror').focus();
                    getSelection().setBaseAndExtent(n, at, n, at + 'đồng'.length);
                    n.parentElement.scrollIntoView({ block: 'center' });
                    return true;
                  }
                  return false;
                }""");
        assertThat(selected).isTrue();
        desk.page().keyboard().type("đông");
        desk.sees("Đã lưu");
    }

    private void reviewerReturns() {
        try (Workplace desk = at("vhtt")) {
            desk.choose("Thẩm định");
            look(desk, "review-list");
            desk.open(DEMO);
            desk.sees("KẾT QUẢ ĐẠT ĐƯỢC");
            look(desk, "review");
            desk.press("Trả lại");
            desk.sees("Ghi lý do để người soạn biết cần sửa gì.");
            desk.field("Ý kiến").fill("Bổ sung số lượng tờ gấp đã phát hành.");
            desk.press("Trả lại");
            desk.sees("Đã trả lại");
        }
    }

    private void drafterAmendsAndSubmitsAgain() {
        try (Workplace desk = at("soanthao")) {
            desk.sees("Bị trả lại");
            desk.open(DEMO);
            desk.sees("Bổ sung số lượng tờ gấp đã phát hành.");
            look(desk, "editor-returned");
            Locator paragraph = desk.page()
                    .locator(".ProseMirror")
                    .getByText("Thông qua việc phát hành tờ gấp")
                    .first();
            paragraph.click();
            desk.page().keyboard().press("End");
            desk.page().keyboard().type(" Trong năm đã phát hành 1.200 tờ gấp.");
            desk.page().waitForTimeout(500);
            desk.sees("Đã lưu");
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
        }
    }

    private void reviewerAgrees() {
        try (Workplace desk = at("vhtt")) {
            desk.choose("Thẩm định");
            desk.open(DEMO);
            desk.sees("1.200 tờ gấp");
            desk.press("Đồng ý");
            desk.sees("Đã đồng ý");
        }
    }

    private void chairmanSigns() {
        try (Workplace phone = new Workplace(browser, "http://localhost:" + port, "chutich", 390, 844)) {
            phone.go("ky-van-ban");
            phone.sees(DEMO);
            look(phone, "signing-phone");
        }
        try (Workplace desk = at("chutich")) {
            desk.choose("Ký văn bản");
            desk.open(DEMO);
            desk.sees("Phạm Quang Huy");
            desk.page().waitForTimeout(1500);
            look(desk, "signing");
            desk.press("Ký");
            desk.field("Mã PIN").fill(PIN);
            look(desk, "signing-pin");
            desk.page().keyboard().press("Enter");
            desk.sees("/BC-UBND");
            look(desk, "signed");
        }
    }

    private void clerkSealsAndIssues() {
        try (Workplace desk = at("vanthu")) {
            desk.choose("Phát hành");
            desk.open(DEMO);
            desk.page().waitForTimeout(1500);
            look(desk, "clerk");
            desk.press("Đóng dấu và phát hành");
            desk.field("Mã PIN").fill(PIN);
            look(desk, "clerk-pin");
            desk.page().keyboard().press("Enter");
            desk.sees("Đã phát hành");
            desk.choose("Sổ văn bản đi");
            desk.sees(DEMO);
            look(desk, "register");
        }
    }

    private Path somebodyElseFindsIt() {
        try (Workplace desk = at("soanthao2")) {
            desk.choose("Lưu trữ");
            look(desk, "archive");
            desk.go("luu-tru?nam=" + OfficeTime.today(clock).getYear());
            desk.field("Tìm kiếm").fill("cai cach hanh chinh");
            desk.page().keyboard().press("Enter");
            desk.sees("1 kết quả");
            look(desk, "archive-found");
            desk.open("năm 2024");
            desk.page().waitForTimeout(1500);
            look(desk, "archive-opened");
            desk.press("Kiểm tra tính toàn vẹn");
            desk.page().waitForTimeout(1500);
            look(desk, "archive-checked");
            return desk.download("Tải xuống", OUT.resolve("issued.pdf"));
        }
    }

    private void auditorChecks() {
        try (Workplace desk = at("thanhtra")) {
            desk.choose("Nhật ký");
            look(desk, "audit");
            desk.press("Kiểm tra chuỗi");
            desk.page().waitForTimeout(2500);
            look(desk, "audit-checked");
        }
    }
}
