package vn.trinhky.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** The chairman signs ten documents on a phone with one PIN; one of them is taken back while they choose. */
@UseCase("UC-022")
@TrinhKyTest
class SigningBatchIT {
    private static final int DOCUMENTS = 10;
    private static final int TAKEN_BACK = 3;
    private static final String SUBJECT = "Kết quả rà soát hộ nghèo thôn ";

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final ReportLifecycle lifecycle;
    private final ReportDrafting drafting;

    @LocalServerPort
    private int port;

    SigningBatchIT(ReportJourney journey, ReportCatalog catalog, ReportLifecycle lifecycle, ReportDrafting drafting) {
        this.journey = journey;
        this.catalog = catalog;
        this.lifecycle = lifecycle;
        this.drafting = drafting;
    }

    @Test
    void tenDocumentsAreSignedWithOnePinAndTheOneThatFailsIsNamed() throws Exception {
        List<ReportId> documents = new ArrayList<>();
        for (int i = 1; i <= DOCUMENTS; i++) {
            documents.add(journey.agreed(journey.submitted(draft(SUBJECT + i))));
        }
        try (Office office = new Office(port);
                Workplace phone = office.touchPhoneOf("chutich")) {
            phone.go("ky-van-ban");
            phone.sees(SUBJECT);
            for (int i = 1; i <= DOCUMENTS; i++) {
                choose(phone, SUBJECT + i);
            }
            phone.sees("Đã chọn 10 văn bản");
            office.look(phone, "signing-phone-chosen");
            As.person("soanthao", () -> lifecycle.withdraw(documents.get(TAKEN_BACK)));

            phone.button("Ký nhiều văn bản").tap();
            phone.field("Mã PIN").fill(ReportJourney.PIN);
            office.look(phone, "signing-phone-batch-pin");
            phone.button("Ký").tap();
            assertThat(phone.heading("Đã ký 9 trên 10 văn bản")).isVisible();
            phone.sees("Văn bản vừa được rút lại hoặc chuyển cho người khác");
            office.look(phone, "signing-phone-outcomes");
            everyOutcomeCanBeRead(phone);
            phone.button("Xong").tap();
            assertThat(phone.heading("Đã ký 9 trên 10 văn bản")).isHidden();
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            ReportId report = documents.get(i);
            ReportStatus expected = i == TAKEN_BACK ? ReportStatus.DRAFT : ReportStatus.SIGNED;
            assertThat(As.person("soanthao", () -> catalog.summary(report)).status())
                    .isEqualTo(expected);
        }
    }

    /** Due long ago, so that it stands at the head of the list whatever else waits. */
    private ReportId draft(String subject) {
        ReportMetadata usual = ReportJourney.metadata(subject);
        ReportMetadata due = new ReportMetadata(
                usual.type(),
                usual.subject(),
                usual.addressees(),
                usual.recipients(),
                usual.fileCopy(),
                usual.legalBases(),
                usual.urgency(),
                usual.period(),
                Optional.of(LocalDate.of(2020, 1, 1)),
                usual.draftingUnit(),
                usual.askedBy(),
                usual.restricted(),
                Marks.NONE,
                usual.attachments());
        return As.person("soanthao", () -> drafting.begin(due, ReportJourney.CONTENT));
    }

    /** The list is long and shows only what is in sight: scrolls until the box is there. */
    private static void choose(Workplace phone, String subject) {
        Locator box = phone.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Chọn " + subject).setExact(true));
        Locator grid = phone.page().locator("vaadin-grid");
        for (int i = 0; i < DOCUMENTS && box.count() == 0; i++) {
            grid.evaluate("grid => grid.shadowRoot.getElementById('table').scrollBy(0, 400)");
            phone.atRest();
        }
        box.tap();
        assertThat(box).isChecked();
    }

    private static void everyOutcomeCanBeRead(Workplace phone) {
        Locator lines = phone.page().locator(".tk-outcomes li");
        assertThat(lines).hasCount(DOCUMENTS);
        for (Locator line : lines.all()) {
            line.scrollIntoViewIfNeeded();
            assertThat(line.boundingBox().x).isNotNegative();
            assertThat(line.boundingBox().x + line.boundingBox().width).isLessThanOrEqualTo(390);
        }
    }
}
