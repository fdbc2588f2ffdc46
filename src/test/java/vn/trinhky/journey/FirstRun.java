package vn.trinhky.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.testing.Browser;
import vn.trinhky.testing.Workplace;

/** The first administrator at work: from the code in the log to an office that can begin. */
final class FirstRun implements AutoCloseable {
    private static final Path OUT = Path.of("target/screens");
    private static final Pattern CODE = Pattern.compile("logs in as quantri with the one-time code ([a-z2-9]{16}) ");
    private static final String PASSWORD = "ghế xanh bốn cửa sổ";

    private final Browser browser = Browser.launch();
    private final Workplace desk;

    FirstRun(String address) {
        desk = Workplace.ofStranger(browser, address, 1440, 900);
    }

    /** The account is claimed with the code, and lets in with the administrator's own password from then on. */
    void claim(String log) {
        Matcher code = CODE.matcher(log);
        assertThat(code.find()).as("a code in the log").isTrue();
        logIn(code.group(1));
        desk.sees("Đặt mật khẩu riêng");
        desk.picture(OUT.resolve("first-password.png"));
        desk.field("Mật khẩu dùng một lần").fill(code.group(1));
        desk.field("Mật khẩu mới").fill(PASSWORD);
        desk.field("Nhập lại mật khẩu mới").fill(PASSWORD);
        desk.press("Đổi mật khẩu");
        desk.sees("Đã đặt mật khẩu");
        logIn(PASSWORD);
        desk.sees("Thiết lập cơ quan");
    }

    private void logIn(String password) {
        desk.go("login");
        desk.field("Tên đăng nhập").fill("quantri");
        desk.field("Mật khẩu").fill(password);
        desk.press("Đăng nhập");
    }

    /** All five steps. */
    void setUp() {
        desk.press("Ghi tiêu đề");
        desk.field("Tên gọi").fill("UBND xã Tân An");
        desk.field("Tên cơ quan như in trên văn bản").fill("ỦY BAN NHÂN DÂN\nXÃ TÂN AN");
        desk.field("Địa danh").fill("Tân An");
        desk.field("Chữ viết tắt").fill("UBND");
        save();
        desk.press("Thêm đơn vị");
        desk.field("Tên đơn vị").fill("Văn phòng UBND");
        desk.field("Chữ viết tắt").fill("VP");
        save();
        somebody("Lê Thị Mai", "mai", "Công chức", "", "Người soạn thảo", "Văn thư");
        somebody("Trần Văn Hòa", "hoa", "Trưởng ban", "", "Người thẩm định");
        somebody("Đỗ Văn Kha", "kha", "Chủ tịch", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Người ký");
        desk.press("Chọn người");
        choose("Người thẩm định", "Trần Văn Hòa");
        choose("Người ký", "Đỗ Văn Kha");
        save();
        desk.sees("Trần Văn Hòa → Đỗ Văn Kha");
        desk.picture(OUT.resolve("first-run.png"));
        assertThat(desk.seriousBarriers()).isEmpty();
        desk.press("Bắt đầu làm việc");
        assertThat(desk.heading("Quản trị")).isVisible();
        assertThat(desk.scriptErrors()).isEmpty();
    }

    private void somebody(String name, String login, String post, String capacity, String... offices) {
        desk.press("Thêm người");
        desk.field("Họ và tên").fill(name);
        desk.field("Tên đăng nhập").fill(login);
        dialog().locator("vaadin-select").first().click();
        desk.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Văn phòng UBND"))
                .click();
        desk.field("Chức vụ").fill(post);
        desk.field("Giữ chức vụ từ ngày").fill("01/01/2026");
        desk.field("Giữ chức vụ từ ngày").press("Enter");
        desk.field("Thể thức đề ký").fill(capacity);
        for (String office : offices) {
            dialog().getByLabel(office, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        desk.press("Lưu");
        desk.sees("Mật khẩu chỉ hiện lần này");
        desk.press("Đã ghi lại");
        assertThat(dialog()).isHidden();
    }

    private void choose(String field, String name) {
        desk.field(field).fill(name);
        desk.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private void save() {
        desk.press("Lưu");
        assertThat(dialog()).isHidden();
    }

    private Locator dialog() {
        return desk.page().locator("vaadin-dialog").first();
    }

    @Override
    public void close() {
        desk.close();
        browser.close();
    }
}
