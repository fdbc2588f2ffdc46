package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.signing.ChosenDocument;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.RemoteCertificates;
import vn.trinhky.signing.dss.TestPhone;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class RemotePromptTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final RemoteCertificates remote;
    private final SigningServices services;
    private final TestPhone phone;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    RemotePromptTest(
            ApplicationContext context,
            ReportJourney journey,
            ReportCatalog catalog,
            RemoteCertificates remote,
            SigningServices services) {
        this.journey = journey;
        this.catalog = catalog;
        this.remote = remote;
        this.services = services;
        this.phone = TestPhone.of(context);
    }

    @BeforeEach
    void open() {
        As.person("quantri", () -> remote.link(CHAIRMAN, "thao.le"));
        screens = Screens.of("chutich");
    }

    @AfterEach
    void close() {
        screens.close();
        As.person("quantri", () -> remote.unlink(CHAIRMAN));
    }

    @Test
    void theWaitingAndTheRefusalAreToldInTheDialogWhereItIsTriedAgain() {
        ReportId report = journey.agreed();
        screens.go("ky-van-ban/" + report);
        _click(screens.button("Ký"));
        clickInDialog("Ký");
        screens.until(() -> screens.text().contains("Chờ xác nhận trên điện thoại"));
        String code = phone.refuse().replace("TrinhKy ", "");
        assertThat(screens.text()).contains(code);
        screens.until(() -> screens.text().contains("đã bị từ chối trên điện thoại"));
        assertThat(screens.text()).contains("Chưa có gì được ký và chưa dùng số nào.");

        clickInDialog("Ký lại");
        phone.awaitRequest();
        clickInDialog("Hủy yêu cầu");
        screens.until(() -> screens.text().contains("Yêu cầu ký đã được hủy"));
        phone.refuse();

        clickInDialog("Ký lại");
        phone.confirm();
        screens.until(() -> screens.text().contains("Đã ký số"));
        assertThat(status(report)).isEqualTo(ReportStatus.SIGNED);
    }

    @Test
    void severalAreConfirmedOneByOneAndOneRefusalLeavesTheOther() {
        ReportId first = journey.agreed();
        ReportId second = journey.agreed();
        screens.go("ky-van-ban");
        new BatchPrompt(
                        services,
                        List.of(chosen(first), chosen(second)),
                        services.keys().mine())
                .open();
        assertThat(screens.text()).contains("phải xác nhận riêng trên điện thoại, lần lượt 2 lần");
        clickInDialog("Ký");
        phone.refuse();
        phone.confirm();
        screens.until(() -> _get(Dialog.class).getHeaderTitle().equals("Đã ký 1 trên 2 văn bản"));
        assertThat(screens.text()).contains("đã bị từ chối trên điện thoại");
        assertThat(status(first)).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(status(second)).isEqualTo(ReportStatus.SIGNED);
    }

    private void clickInDialog(String label) {
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText(label)));
    }

    private ChosenDocument chosen(ReportId report) {
        return As.person("soanthao", () -> {
            var summary = catalog.summary(report);
            return new ChosenDocument(
                    report, summary.subject(), summary.versionHash().orElseThrow());
        });
    }

    private ReportStatus status(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report)).status();
    }
}
