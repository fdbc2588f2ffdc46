package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** An issued document on the screens of the archive, the signer and the clerk. */
@UseCase("UC-030")
@TrinhKyTest
class AfterIssueViewTest {
    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final Clock clock;

    AfterIssueViewTest(ReportJourney journey, ReportCatalog catalog, Clock clock) {
        this.journey = journey;
        this.catalog = catalog;
        this.clock = clock;
    }

    private static void confirm(String verb) {
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText(verb)));
    }

    private static void because(String reason) {
        _setValue(_get(TextArea.class, field -> field.withLabel("Lý do")), reason);
    }

    private ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report));
    }

    private String number(ReportId report) {
        return summary(report).number().orElseThrow();
    }

    @Test
    void theSignerDecidesInTheArchiveAndTheClerkRecallsAtTheDesk() {
        ReportId report = journey.issued();
        try (Screens screen = Screens.of("vanthu").go("phat-hanh/" + report)) {
            assertThat(screen.button("Thu hồi").isEnabled()).isFalse();
        }
        try (Screens screen = Screens.of("chutich").go("luu-tru?vb=" + report)) {
            _click(screen.button("Quyết định thu hồi"));
            confirm("Quyết định thu hồi");
            assertThat(summary(report).holder()).as("no reason, no decision").isEmpty();
            because("Sai số liệu <b>quý ba</b>");
            confirm("Quyết định thu hồi");
            assertThat(summary(report).holder()).isPresent();
        }
        try (Screens screen = Screens.of("vanthu").go("phat-hanh/" + report)) {
            assertThat(screen.text())
                    .contains("Lê Văn Thảo quyết định thu hồi")
                    .contains("Lý do: Sai số liệu <b>quý ba</b>");
            _click(screen.button("Thu hồi"));
            assertThat(screen.text()).contains("Báo cho nơi nhận", "Chủ tịch, các PCT UBND xã");
            confirm("Thu hồi");
            assertThat(summary(report).status()).isEqualTo(ReportStatus.RECALLED);
            assertThat(screen.text()).contains("Văn bản đã bị thu hồi ngày");
            _assertNone(Button.class, button -> button.withText("Thu hồi"));
        }
    }

    @Test
    void theClerkEntersTheLetterOfCorrection() {
        ReportId report = journey.issued();
        try (Screens screen = Screens.of("chutich").go("ho-so/" + report)) {
            _click(screen.button("Quyết định đính chính"));
            because("Thiếu Kính gửi");
            confirm("Quyết định đính chính");
        }
        try (Screens screen = Screens.of("vanthu").go("phat-hanh/" + report)) {
            _click(screen.button("Đính chính"));
            _setValue(_get(TextField.class, field -> field.withLabel("Số, ký hiệu công văn đính chính")), "12/UBND-VX");
            confirm("Đính chính");
            assertThat(_get(DatePicker.class, field -> field.withLabel("Ngày công văn"))
                            .isInvalid())
                    .as("no date, no correction")
                    .isTrue();
            assertThat(summary(report).status()).isEqualTo(ReportStatus.ISSUED);
            _setValue(
                    _get(DatePicker.class, field -> field.withLabel("Ngày công văn")),
                    OfficeTime.today(clock).plusDays(1));
            confirm("Đính chính");
            assertThat(_get(DatePicker.class, field -> field.withLabel("Ngày công văn"))
                            .getErrorMessage())
                    .contains("không được sau hôm nay");
            _setValue(_get(DatePicker.class, field -> field.withLabel("Ngày công văn")), OfficeTime.today(clock));
            confirm("Đính chính");
            assertThat(summary(report).status()).isEqualTo(ReportStatus.CORRECTED);
            assertThat(screen.text()).contains("Đã đính chính bằng công văn số 12/UBND-VX");
        }
    }

    @Test
    void bothDocumentsTellOfEachOther() {
        ReportId old = journey.issued();
        String address;
        try (Screens screen = Screens.of("soanthao").go("luu-tru?vb=" + old)) {
            _click(screen.button("Soạn văn bản thay thế"));
            because("Sai số liệu");
            confirm("Soạn văn bản thay thế");
            address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        }
        ReportId fresh = new ReportId(UUID.fromString(address.replace("soan-bao-cao/", "")));
        try (Screens screen = Screens.of("soanthao").go("ho-so/" + fresh)) {
            assertThat(screen.text()).contains("Khi phát hành, văn bản này thay thế văn bản số " + number(old));
        }
        journey.issued(journey.signed(journey.agreed(journey.submitted(fresh))));
        try (Screens screen = Screens.of("soanthao2").go("luu-tru?vb=" + old)) {
            assertThat(screen.text()).contains("Đã thay thế").contains("bằng văn bản số " + number(fresh));
            screen.go("luu-tru?vb=" + fresh);
            assertThat(screen.text()).contains("Thay thế văn bản số " + number(old));
        }
    }
}
