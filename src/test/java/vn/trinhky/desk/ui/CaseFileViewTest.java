package vn.trinhky.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.Approvals;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** The case file, by what is written on it. */
@UseCase("UC-004")
@TrinhKyTest
class CaseFileViewTest {
    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final Approvals approvals;

    CaseFileViewTest(ReportJourney journey, ReportCatalog catalog, Approvals approvals) {
        this.journey = journey;
        this.catalog = catalog;
        this.approvals = approvals;
    }

    @Test
    void itTellsWhoHasItWhatIsMissingAndWhatHappened() {
        ReportId report = journey.submitted(journey.draft("Diễn biến đầy đủ"));
        As.person("vhtt", () -> approvals.returnForRevision(report, "Bổ sung <b>số liệu</b>."));
        journey.submitted(report);
        try (Screens screen = Screens.of("soanthao").go("ho-so/" + report)) {
            assertThat(screen.text())
                    .contains("Diễn biến đầy đủ", "Đang ở Phạm Quang Huy")
                    .contains("Chờ Phạm Quang Huy thẩm định.", "Còn thiếu: thẩm định nội dung", "dấu của cơ quan")
                    .contains("trả lại phiên bản 1", "Bổ sung <b>số liệu</b>.", "trình ký phiên bản 2")
                    .contains("Phiên bản 2", "Phiên bản 1");
        }
    }

    @Test
    void theDrafterNamesATextAndGoesBackToItAfterBeingAsked() {
        ReportId report = journey.draft("Đặt tên và khôi phục");
        try (Screens screen = Screens.of("soanthao").go("ho-so/" + report)) {
            _click(screen.button("Đặt tên phiên bản"));
            assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Đặt tên để sau này nhận ra phiên bản.");
            _setValue(_get(TextField.class), "Bản <b>đầu</b>");
            _click(screen.button("Đặt tên phiên bản"));
            assertThat(screen.text()).contains("“Bản <b>đầu</b>”, lưu");
            _click(screen.button("Khôi phục"));
            assertThat(screen.text()).contains("Bản hiện nay vẫn được giữ trong danh sách phiên bản.");
            _click(_find(Button.class, button -> button.withText("Khôi phục")).getLast());
            assertThat(screen.text()).contains("Bản trước khi khôi phục");
            _click(_find(Button.class, button -> button.withText("So sánh")).getFirst());
            assertThat(screen.text()).contains("Hai phiên bản giống hệt nhau");
        }
    }

    @Test
    void whoOnlyReadsItChangesNoVersions() {
        ReportId report = journey.submitted(journey.draft("Chỉ đọc"));
        try (Screens screen = Screens.of("chutich").go("ho-so/" + report)) {
            assertThat(screen.text()).contains("Phiên bản 1, trình").doesNotContain("Đặt tên phiên bản", "Khôi phục");
        }
    }

    @Test
    void theDrafterTakesItBackUntilItIsSigned() {
        ReportId report = journey.submitted(journey.draft("Rút lại được"));
        try (Screens screen = Screens.of("soanthao").go("ho-so/" + report)) {
            assertThat(screen.button("Hủy báo cáo").isEnabled()).isFalse();
            _click(screen.button("Rút lại"));
            assertThat(status(report)).isEqualTo(ReportStatus.DRAFT);
        }
        ReportId signed = journey.signed();
        try (Screens screen = Screens.of("soanthao").go("ho-so/" + signed)) {
            Button withdraw = screen.button("Rút lại");
            assertThat(withdraw.isEnabled()).isFalse();
            assertThat(withdraw.getTooltip().getText()).startsWith("Chưa làm được việc này");
        }
    }

    @Test
    void cancellingAsksForTheReason() {
        ReportId report = journey.draft("Bỏ đi");
        try (Screens screen = Screens.of("vhtt").go("ho-so/" + report)) {
            _click(screen.button("Hủy báo cáo"));
            _setValue(_get(TextArea.class, field -> field.withLabel("Lý do")), "Trùng với báo cáo khác");
            _find(Button.class, button -> button.withText("Hủy báo cáo"))
                    .getLast()
                    .click();
            assertThat(status(report)).isEqualTo(ReportStatus.CANCELLED);
            screen.go("ho-so/" + report);
            assertThat(screen.text()).contains("Trùng với báo cáo khác", "Đã hủy");
        }
    }

    @Test
    void anIssuedDocumentIsShownToItsReaders() {
        ReportId report = journey.issued();
        try (Screens screen = Screens.of("soanthao2").go("ho-so/" + report)) {
            assertThat(screen.text()).contains("Đã phát hành", "đóng dấu và phát hành phiên bản 1");
            assertThat(_find(PdfViewer.class)).hasSize(1);
            _assertNone(Button.class, button -> button.withText("Rút lại"));
            _assertNone(Button.class, button -> button.withText("Hủy báo cáo"));
        }
    }

    @Test
    void anAdministratorSeesTheHeadlineOnly() {
        ReportId report = journey.submitted(journey.draft("Chỉ phần đầu"));
        try (Screens screen = Screens.of("quantri").go("ho-so/" + report)) {
            assertThat(screen.text())
                    .contains("Chỉ phần đầu", "Chỉ xem được thông tin chung", "Nguyễn Thị Hạnh")
                    .doesNotContain("Diễn biến", "Phiên bản 1", "Nơi nhận");
        }
    }

    @Test
    void whoMayNotReadItFindsNothing() {
        ReportId report = journey.draft("Của người khác");
        try (Screens screen = Screens.of("soanthao2")) {
            assertThatThrownBy(() -> screen.go("ho-so/" + report)).isInstanceOf(NotFoundError.class);
            assertThatThrownBy(() -> screen.go("ho-so/khong-phai-ma")).isInstanceOf(NotFoundError.class);
        }
    }

    private ReportStatus status(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report).status());
    }
}
