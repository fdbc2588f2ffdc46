package vn.trinhky.security.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** A passkey from its making to its end, kept by Chromium's virtual device. */
@TrinhKyTest
class PasskeyIT {
    private static final Pattern LOG_IN = Pattern.compile(".*/login.*");

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    @LocalServerPort
    private int port;

    private final OwnPasskeys passkeys;
    private final JdbcClient jdbc;

    PasskeyIT(OwnPasskeys passkeys, JdbcClient jdbc) {
        this.passkeys = passkeys;
        this.jdbc = jdbc;
    }

    @Test
    void aPersonAddsAPasskeyLogsInWithItAndTakesItAway() {
        try (Workplace desk = BROWSER.at(port, "vanthu", 1440, 900)) {
            deviceThatKnowsItsOwner(desk.page());
            desk.go("tai-khoan");
            desk.press("Thêm khóa truy cập");
            desk.sees("Đặt tên để sau này nhận ra thiết bị.");
            desk.field("Tên thiết bị").fill("Máy <b>văn thư</b>");
            desk.press("Thêm khóa truy cập");
            desk.sees("Máy <b>văn thư</b>");
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.picture(Path.of("target/screens/own-account.png"));

            logInByPasskey(desk);
            desk.sees("Vũ Thị Lan");
            assertThat(lastLogIns()).isPositive();

            As.person("vanthu", () -> passkeys.remove(passkeys.all().getFirst().id()));
            desk.press("Đăng xuất");
            desk.press("Đăng nhập bằng khóa truy cập");
            desk.sees("Khóa truy cập này không dùng được ở đây nữa. Dùng mật khẩu.");
            assertThat(desk.page()).hasURL(LOG_IN);
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static void logInByPasskey(Workplace desk) {
        desk.press("Đăng xuất");
        assertThat(desk.page()).hasURL(LOG_IN);
        desk.picture(Path.of("target/screens/login-passkey.png"));
        desk.press("Đăng nhập bằng khóa truy cập");
        assertThat(desk.page()).not().hasURL(LOG_IN);
    }

    private int lastLogIns() {
        return jdbc.sql("SELECT signature_count FROM user_credentials WHERE label = 'Máy <b>văn thư</b>'")
                .query(Integer.class)
                .single();
    }

    private static void deviceThatKnowsItsOwner(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        chromium.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
