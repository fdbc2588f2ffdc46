package vn.trinhky.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.Approvals;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.InboxEntry;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-060")
@TrinhKyTest
class NoticesViewTest {
    private final ReportJourney journey;
    private final Approvals approvals;
    private final Inbox inbox;

    NoticesViewTest(ReportJourney journey, Approvals approvals, Inbox inbox) {
        this.journey = journey;
        this.approvals = approvals;
        this.inbox = inbox;
    }

    @Test
    void aReturnRingsTheBellIsReadAndOpensTheDraft() {
        ReportId report = journey.submitted(journey.draft("Kết quả <b>bảo vệ</b> môi trường"));
        try (Screens screen = Screens.of("soanthao").go(NoticesView.ROUTE)) {
            As.person("vhtt", () -> approvals.returnForRevision(report, "Thiếu số liệu."));
            screen.until(() -> shown().stream().anyMatch(entry -> isAbout(entry, report)));
            InboxEntry told = shown().stream()
                    .filter(entry -> isAbout(entry, report))
                    .findFirst()
                    .orElseThrow();
            Component words = GridKt._getCellComponent(grid(), shown().indexOf(told), NoticesView.TOLD);
            assertThat(screen.text(words))
                    .contains("Phạm Quang Huy trả lại báo cáo để sửa")
                    .contains("Kết quả <b>bảo vệ</b> môi trường")
                    .doesNotContain("notification.");

            UI.getCurrent().navigate(OpenNoticeView.ROUTE + "/" + told.id());
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("soan-bao-cao/" + report);
            screen.go(NoticesView.ROUTE);
            assertThat(shown()).noneMatch(entry -> isAbout(entry, report));
        }
    }

    @Test
    void everythingIsMarkedAsReadAtOnce() {
        ReportId report = journey.submitted();
        Eventually.is("the reviewer is told", () -> As.person("vhtt", inbox::unread) > 0);
        try (Screens screen = Screens.of("vhtt").go(NoticesView.ROUTE)) {
            screen.until(() -> shown().stream().anyMatch(entry -> isAbout(entry, report)));
            _click(screen.button("Đánh dấu tất cả đã đọc"));
            assertThat(shown()).noneMatch(entry -> isAbout(entry, report));
            assertThat(screen.button("Đánh dấu tất cả đã đọc").isEnabled()).isFalse();
        }
    }

    @Test
    void theBellIsInTheFrameAndItsNumberIsSpoken() {
        ReportId report = journey.submitted();
        Eventually.is(
                "the reviewer is told",
                () -> As.person("vhtt", () -> inbox.page(true, 0, 50)).stream()
                        .anyMatch(entry -> isAbout(entry, report)));
        try (Screens screen = Screens.of("vhtt").go(NoticesView.ROUTE)) {
            int unread = As.person("vhtt", inbox::unread);
            screen.until(() -> Objects.equals(bell().getAriaLabel().orElse(""), "Thông báo, " + unread + " chưa đọc"));
        }
    }

    @Test
    void aMadeUpLinkLeadsNowhere() {
        try (Screens screen = Screens.of("vhtt")) {
            screen.go(OpenNoticeView.ROUTE + "/00000000-0000-4000-8000-000000000000");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo(NoticesView.ROUTE);
        }
    }

    private static boolean isAbout(InboxEntry entry, ReportId report) {
        return entry.report().filter(report::equals).isPresent();
    }

    private static Bell bell() {
        List<Bell> bells = _find(Bell.class);
        return bells.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Grid<InboxEntry> grid() {
        return _get(Grid.class);
    }

    private static List<InboxEntry> shown() {
        return GridKt._findAll(grid());
    }
}
