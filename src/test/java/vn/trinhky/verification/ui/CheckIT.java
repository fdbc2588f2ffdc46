package vn.trinhky.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** A stranger has files checked, at a desk and on a phone. */
@UseCase("UC-025")
@TrinhKyTest
class CheckIT {
    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private static final Path OUT = Path.of("target/screens");

    private final Signing signing;
    private final ReportJourney journey;

    @LocalServerPort
    private int port;

    CheckIT(Signing signing, ReportJourney journey) {
        this.signing = signing;
        this.journey = journey;
    }

    @Test
    void aStrangerSeesWhetherAFileIsGenuine() throws Exception {
        Files.createDirectories(OUT);
        ReportId report = journey.issued();
        SignedPdf issued =
                As.person("soanthao", () -> signing.signedPdf(report)).orElseThrow();
        try (Workplace desk = stranger(1440, 900)) {
            desk.go("kiem-tra");
            clean(desk, "check-ask");
            hand(desk, "01-BC-UBND.pdf", issued.bytes());
            desk.sees("Văn bản thật, chưa bị thay đổi");
            desk.sees("TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH; ký");
            clean(desk, "check-genuine");
            Path text = desk.download("Tải kết quả", OUT.resolve("check.txt"));
            assertThat(Files.readString(text))
                    .contains("Văn bản thật", issued.number(), issued.hash().hex());
            desk.press("English");
            desk.sees("Genuine and unchanged");
            desk.press("Tiếng Việt");
            desk.press("Kiểm tra tệp khác");
            hand(desk, "changed.pdf", Arrays.copyOf(issued.bytes(), 3 << 20));
            desk.sees("Văn bản đã bị thay đổi sau khi ký");
            clean(desk, "check-changed");
            assertThat(desk.scriptErrors()).isEmpty();
        }
        try (Workplace phone = stranger(390, 844)) {
            phone.go("kiem-tra/" + new ReportId(java.util.UUID.randomUUID()));
            clean(phone, "check-ask-phone");
            hand(phone, "01-BC-UBND.pdf", issued.bytes());
            phone.sees("Tệp này không phải văn bản của mã đã quét");
            clean(phone, "check-genuine-phone");
            assertThat(phone.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            assertThat(phone.scriptErrors()).isEmpty();
        }
    }

    private Workplace stranger(int width, int height) {
        return Workplace.ofStranger(BROWSER.get(), "http://localhost:" + port, width, height);
    }

    private static void hand(Workplace desk, String name, byte[] pdf) {
        desk.atRest();
        desk.page().setInputFiles("vaadin-upload input[type=file]", new FilePayload(name, "application/pdf", pdf));
    }

    private static void clean(Workplace desk, String name) {
        desk.picture(OUT.resolve(name + ".png"));
        assertThat(desk.seriousBarriers()).isEmpty();
    }
}
