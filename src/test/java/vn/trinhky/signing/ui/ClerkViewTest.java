package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.signing.panel.SignedPdfPanel;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-006")
@TrinhKyTest
class ClerkViewTest {
    private final ReportJourney journey;
    private final ReportCatalog catalog;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    ClerkViewTest(ReportJourney journey, ReportCatalog catalog) {
        this.journey = journey;
        this.catalog = catalog;
    }

    @BeforeEach
    void open() {
        screens = Screens.of("vanthu");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theClerkComparesNumberSignerAndRecipients() {
        ReportId report = journey.signed();
        screens.go("phat-hanh/" + report);
        assertThat(screens.text())
                .contains(summary(report).number().orElseThrow())
                .contains("Lê Văn Thảo đã ký")
                .contains("Bản ký là phiên bản 1 đã đồng ý")
                .contains("Phòng Văn hóa và Thông tin thành phố Hải Dương")
                .contains("Lưu: VT, VHTT");
        _assertOne(SignedPdfPanel.class);
    }

    @Test
    void sealingIssuesTheDocument() {
        ReportId report = journey.signed();
        screens.go("phat-hanh/" + report);
        _click(screens.button("Đóng dấu và phát hành"));
        assertThat(screens.text())
                .contains("Con dấu của UBND xã Quyết Thắng")
                .contains("phát hành ngay và không sửa, không rút lại được nữa");
        _setValue(_get(PasswordField.class, field -> field.withLabel("Mã PIN")), ReportJourney.PIN);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Đóng dấu và phát hành")));
        screens.until(() -> summary(report).status() == ReportStatus.ISSUED
                && screens.text().contains("Đã phát hành số"));
        assertThat(screens.text()).contains("Tải về");
    }

    @Test
    void refusingToSealSaysThatTheNumberIsGivenUp() {
        ReportId report = journey.signed();
        String number = summary(report).number().orElseThrow();
        screens.go("phat-hanh/" + report);
        _click(screens.button("Từ chối đóng dấu"));
        assertThat(screens.text()).contains("Số " + number + " bị bỏ, không dùng lại cho văn bản khác");
        Button confirm = _get(_get(Dialog.class), Button.class, button -> button.withText("Từ chối đóng dấu"));
        _click(confirm);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.SIGNED);
        _setValue(_get(TextArea.class, field -> field.withLabel("Lý do")), "Sai nơi nhận");
        _click(confirm);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.RETURNED);
    }

    @Test
    void otherOfficesAreRefused() {
        screens.close();
        screens = Screens.of("chutich");
        assertThatThrownBy(() -> screens.go("phat-hanh")).isInstanceOf(MockAccessDeniedException.class);
    }

    private ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report));
    }
}
