package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-005")
@TrinhKyTest
class SigningViewTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final ReportLifecycle lifecycle;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    SigningViewTest(ReportJourney journey, ReportCatalog catalog, ReportLifecycle lifecycle) {
        this.journey = journey;
        this.catalog = catalog;
        this.lifecycle = lifecycle;
    }

    @BeforeEach
    void open() {
        screens = Screens.of("chutich");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theReasonsToTrustStandAboveThePage() {
        screens.go("ky-van-ban/" + journey.agreed(journey.submitted(journey.draft(HOSTILE))));
        assertThat(screens.text())
                .contains(HOSTILE)
                .contains("Phạm Quang Huy đồng ý (thẩm định nội dung, kiểm tra thể thức)")
                .contains("Không có chữ nào sửa sau khi đồng ý, phiên bản 1");
        _get(PdfViewer.class);
    }

    @Test
    void aSignatureShowsNumberAndWhoHasItNow() {
        ReportId report = journey.agreed();
        screens.go("ky-van-ban/" + report);
        _click(screens.button("Ký"));
        assertThat(screens.text())
                .contains("TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH")
                .contains("Lê Văn Thảo · chứng thư số còn hạn đến");
        typePinAndSign(ReportJourney.PIN);
        screens.until(
                () -> status(report) == ReportStatus.SIGNED && screens.text().contains("Đã ký số"));
        String number =
                As.person("chutich", () -> catalog.summary(report)).number().orElseThrow();
        assertThat(screens.text()).contains(number).contains("Văn thư đang giữ văn bản");
        _assertNone(Dialog.class);
    }

    @Test
    void aWrongPinStaysUnderItsField() {
        ReportId report = journey.agreed();
        screens.go("ky-van-ban/" + report);
        _click(screens.button("Ký"));
        typePinAndSign("111111");
        screens.until(() -> _get(PasswordField.class).isInvalid());
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Mã PIN không đúng.");
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        typePinAndSign("12");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Mã PIN gồm sáu chữ số.");
        assertThat(status(report)).isEqualTo(ReportStatus.AWAITING_SIGNATURE);

        typePinAndSign(ReportJourney.PIN);
        screens.until(() -> screens.text().contains("Đã ký số"));
        assertThat(status(report)).isEqualTo(ReportStatus.SIGNED);
    }

    @Test
    void whatKeptItFromBeingSignedIsToldAboveThePage() {
        ReportId report = journey.agreed();
        screens.go("ky-van-ban/" + report);
        _click(screens.button("Ký"));
        As.person("soanthao", () -> lifecycle.withdraw(report));
        typePinAndSign(ReportJourney.PIN);
        screens.until(() -> screens.text().contains("Chưa ký được văn bản này"));
        assertThat(screens.text())
                .contains("Văn bản vừa được rút lại")
                .contains("Chưa có gì được ký và chưa dùng số nào.");
        assertThat(status(report)).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void aDocumentIsReturnedWithAReason() {
        ReportId report = journey.agreed();
        screens.go("ky-van-ban/" + report);
        _click(screens.button("Trả lại"));
        _setValue(_get(TextArea.class, field -> field.withLabel("Lý do")), "Sai nơi nhận");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Trả lại")));
        assertThat(status(report)).isEqualTo(ReportStatus.RETURNED);
    }

    @Test
    void whatIsNotForThisSignerIsNotThere() {
        ReportId report = journey.agreed();
        screens.close();
        screens = Screens.of("phochutich");
        assertThatThrownBy(() -> screens.go("ky-van-ban/" + report)).isInstanceOf(NotFoundError.class);
        assertThat(screens.go("ky-van-ban").text()).contains("Không còn văn bản nào chờ ký");
    }

    @Test
    void otherOfficesAreRefused() {
        screens.close();
        screens = Screens.of("vhtt");
        assertThatThrownBy(() -> screens.go("ky-van-ban")).isInstanceOf(MockAccessDeniedException.class);
    }

    private void typePinAndSign(String pin) {
        _setValue(_get(PasswordField.class, field -> field.withLabel("Mã PIN")), pin);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Ký")));
    }

    private ReportStatus status(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report)).status();
    }
}
