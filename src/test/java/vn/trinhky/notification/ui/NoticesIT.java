package vn.trinhky.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.InboxEntry;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** The bell that rings by itself, the link of a mail, and what the clerk and the administrator see of mail. */
@UseCase("UC-060")
@TrinhKyTest
class NoticesIT {
    private static final Path OUT = Path.of("target/notification");

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final ReportJourney journey;
    private final Inbox inbox;

    @LocalServerPort
    private int port;

    NoticesIT(ReportJourney journey, Inbox inbox) {
        this.journey = journey;
        this.inbox = inbox;
    }

    @Test
    void theBellRingsWithoutReloadingAndALinkOpensTheRightPlaceAfterLogIn() {
        ReportId report;
        try (Workplace desk = BROWSER.at(port, "vhtt", 1440, 900)) {
            desk.atRest();
            int before = unread(desk);
            report = journey.submitted();
            desk.page()
                    .waitForFunction(
                            "before => Number(document.querySelector('.tk-nav-foot .tk-bell').dataset.unread) > before",
                            before);
            desk.picture(OUT.resolve("bell-1440.png"));
            desk.page().locator(".tk-nav-foot .tk-bell").click();
            desk.sees("Báo cáo chờ thẩm định");
            desk.atRest();
            assertThat(desk.seriousBarriers()).isEmpty();
            desk.picture(OUT.resolve("notices-1440.png"));
        }
        try (Workplace phone = BROWSER.at(port, "vhtt", 390, 844)) {
            phone.go(NoticesView.ROUTE);
            phone.sees("Báo cáo chờ thẩm định");
            phone.atRest();
            phone.picture(OUT.resolve("notices-390.png"));
        }
        try (Workplace stranger = Workplace.ofStranger(BROWSER.get(), "http://localhost:" + port, 1440, 900)) {
            stranger.go(OpenNoticeView.ROUTE + "/" + notice(report).id());
            stranger.field("Tên đăng nhập").fill("vhtt");
            stranger.field("Mật khẩu").fill("vhtt");
            stranger.button("Đăng nhập").click();
            stranger.page().waitForURL(Pattern.compile(".*/tham-dinh/" + report));
        }
    }

    @Test
    void theClerkSeesToDeliveriesAndTheAdministratorToTheOutbox() {
        ReportId report = journey.issued(ReportJourney.metadata(
                "Kết quả gửi thư", List.of("Nơi nhận " + UUID.randomUUID()), List.of("Như trên"), false));
        try (Workplace clerk = BROWSER.at(port, "vanthu", 1440, 900)) {
            clerk.go("phat-hanh/" + report);
            clerk.sees("Gửi qua thư điện tử");
            clerk.atRest();
            assertThat(clerk.seriousBarriers()).isEmpty();
            clerk.picture(OUT.resolve("sending-1440.png"));
            clerk.go("tai-khoan");
            clerk.atRest();
            clerk.picture(OUT.resolve("account-1440.png"));
            clerk.sees("Thư nhắc việc");
        }
        try (Workplace administrator = BROWSER.at(port, "quantri", 1440, 900)) {
            administrator.go("quan-tri/thu-di");
            administrator.sees("Chưa khai báo máy chủ thư");
            administrator.atRest();
            assertThat(administrator.seriousBarriers()).isEmpty();
            administrator.picture(OUT.resolve("outbox-1440.png"));
        }
    }

    private static int unread(Workplace desk) {
        return Integer.parseInt(desk.page().locator(".tk-nav-foot .tk-bell").getAttribute("data-unread"));
    }

    private InboxEntry notice(ReportId report) {
        Eventually.is("the reviewer is told", () -> find(report).isPresent());
        return find(report).orElseThrow();
    }

    private Optional<InboxEntry> find(ReportId report) {
        return As.person("vhtt", () -> inbox.page(false, 0, 50)).stream()
                .filter(entry -> entry.report().equals(Optional.of(report)))
                .findFirst();
    }
}
