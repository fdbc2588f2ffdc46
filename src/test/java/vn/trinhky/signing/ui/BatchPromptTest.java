package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.signing.ChosenDocument;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class BatchPromptTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final ReportLifecycle lifecycle;
    private final SigningServices services;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    BatchPromptTest(ReportJourney journey, ReportCatalog catalog, ReportLifecycle lifecycle, SigningServices services) {
        this.journey = journey;
        this.catalog = catalog;
        this.lifecycle = lifecycle;
        this.services = services;
    }

    @BeforeEach
    void open() {
        screens = Screens.of("chutich").go("ky-van-ban");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void everyOutcomeIsNamedAndTheFailureSaysWhatToDo() {
        ReportId signed = journey.agreed(journey.submitted(journey.draft(HOSTILE)));
        ReportId withdrawn = journey.agreed();
        List<ChosenDocument> documents = List.of(chosen(signed), chosen(withdrawn));
        prompt(documents);
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Ký 2 văn bản");
        assertThat(screens.text()).contains("2 văn bản chưa mở xem");
        As.person("soanthao", () -> lifecycle.withdraw(withdrawn));

        type(ReportJourney.PIN);
        screens.until(() -> _get(Dialog.class).getHeaderTitle().startsWith("Đã ký"));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Đã ký 1 trên 2 văn bản");
        assertThat(screens.text())
                .contains(HOSTILE)
                .contains("Đã ký số")
                .contains("Văn bản vừa được rút lại hoặc chuyển cho người khác");
        assertThat(status(signed)).isEqualTo(ReportStatus.SIGNED);
        _click(screens.button("Xong"));
        _assertNone(Dialog.class);
    }

    @Test
    void aWrongPinIsAskedAgainAndNothingIsSigned() {
        ReportId report = journey.agreed();
        prompt(List.of(chosen(report)));
        type("000000");
        screens.until(() -> screens.text().contains("Chưa có văn bản nào được ký."));
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Mã PIN không đúng.");
        assertThat(_get(PasswordField.class).getValue()).isEmpty();

        type(ReportJourney.PIN);
        screens.until(() -> _get(Dialog.class).getHeaderTitle().startsWith("Đã ký"));
        assertThat(status(report)).isEqualTo(ReportStatus.SIGNED);
    }

    private void prompt(List<ChosenDocument> documents) {
        new BatchPrompt(services, documents, services.keys().mine()).open();
    }

    private void type(String pin) {
        _setValue(_get(PasswordField.class, field -> field.withLabel("Mã PIN")), pin);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Ký")));
    }

    private ChosenDocument chosen(ReportId report) {
        ReportSummary summary = As.person("soanthao", () -> catalog.summary(report));
        return new ChosenDocument(
                report, summary.subject(), summary.versionHash().orElseThrow());
    }

    private ReportStatus status(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report)).status();
    }
}
