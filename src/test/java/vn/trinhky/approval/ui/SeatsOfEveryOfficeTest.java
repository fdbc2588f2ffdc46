package vn.trinhky.approval.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.ChainAdministration;
import vn.trinhky.approval.ChainCondition;
import vn.trinhky.approval.ChainPlan;
import vn.trinhky.approval.ChainStep;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.approval.Completion;
import vn.trinhky.approval.ReturnPlace;
import vn.trinhky.approval.StepKind;
import vn.trinhky.approval.panel.ReturnField;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.panel.ReportGrid;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** Head of the unit, then the records clerk on the form, then the deputy chairwoman's opinion, then the chairman. */
@UseCase("UC-051")
@TrinhKyTest
class SeatsOfEveryOfficeTest {
    private static final ChainCondition CONDITION = new ChainCondition(
            Optional.of(DocumentType.REPORT), Optional.of(Urgency.FLASH), Optional.of(People.UNIT_VHTT));

    private final ChainAdministration chains;
    private final ReportCatalog catalog;
    private final ReportDrafting drafting;
    private final ReportJourney journey;

    @SuppressWarnings("NullAway.Init") // made before each test
    private UUID line;

    SeatsOfEveryOfficeTest(
            ChainAdministration chains, ReportCatalog catalog, ReportDrafting drafting, ReportJourney journey) {
        this.chains = chains;
        this.catalog = catalog;
        this.drafting = drafting;
        this.journey = journey;
    }

    @BeforeEach
    void keepTheChain() {
        List<ChainStep> steps = List.of(
                step(StepKind.CONTENT_CHECK, People.VHTT),
                step(StepKind.FORMAT_CHECK, People.VANTHU),
                step(StepKind.OPINION, People.PHOCHUTICH),
                step(StepKind.SIGNATURE, People.CHUTICH));
        line = As.person("quantri", () -> chains.add(new ChainPlan("Luồng bốn bước", CONDITION, steps)));
    }

    @AfterEach
    void retireTheChain() {
        As.person("quantri", () -> chains.retire(line));
    }

    private static ChainStep step(StepKind kind, PersonId person) {
        return new ChainStep(Set.of(kind), Completion.ALL, List.of(new Whose.OnePerson(person)), OptionalInt.of(2));
    }

    private ReportId submitted() {
        return journey.submitted(As.person(
                "soanthao",
                () -> drafting.begin(
                        ReportJourney.metadata("Kiểm tra ở mọi bước", Urgency.FLASH), ReportJourney.CONTENT)));
    }

    private void agrees(String login, ReportId report, String opinion) {
        try (Screens screens = Screens.of(login).go("tham-dinh")) {
            ReportGrid list = _get(ReportGrid.class);
            assertThat(list.getDataProvider().fetch(new Query<>()))
                    .extracting(ReportSummary::id)
                    .contains(report);
            screens.go("tham-dinh/" + report);
            _setValue(_get(TextArea.class, field -> field.withLabel("Ý kiến")), opinion);
            _click(screens.button("Đồng ý"));
        }
    }

    private void returns(String login, String place, ReportId report, String to) {
        try (Screens screens = Screens.of(login).go(place + "/" + report)) {
            _click(screens.button("Trả lại"));
            ReturnField field = _get(ReturnField.class);
            ReturnPlace chosen = field.getListDataView()
                    .getItems()
                    .filter(one -> field.getItemLabelGenerator().apply(one).startsWith(to))
                    .findFirst()
                    .orElseThrow();
            _setValue(field, chosen);
            Button verb = _get(_get(Dialog.class), Button.class, button -> button.withText("Trả lại"));
            _click(verb);
            TextArea reason = _get(TextArea.class, area -> area.withLabel("Lý do"));
            assertThat(reason.isInvalid()).isTrue();
            _setValue(reason, "Sai thể thức ở nơi nhận");
            verb.setEnabled(true);
            _click(verb);
        }
    }

    private ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report));
    }

    private List<PersonId> holders(ReportId report) {
        return summary(report).holder().stream()
                .flatMap(holder -> holder.people().stream())
                .map(Holder.OnePerson::id)
                .toList();
    }

    @Test
    void clerkAndDeputyActAtTheirSeatsAndTheReturnerSaysWhereItGoesOn() {
        ReportId report = submitted();
        agrees("vhtt", report, "");
        returns("vanthu", "tham-dinh", report, "Nguyễn Thị Hạnh (người soạn), trình lại từ bước 2");
        assertThat(summary(report).status()).isEqualTo(ReportStatus.RETURNED);

        journey.submitted(report);
        assertThat(holders(report)).containsExactly(People.VANTHU);
        agrees("vanthu", report, "");
        agrees("vhtt", report, "");
        assertThat(holders(report)).containsExactly(People.PHOCHUTICH);
        agrees("phochutich", report, "Đồng ý trình ký.");
        assertThat(summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);

        returns("chutich", "ky-van-ban", report, "Bước 3: Trần Thị Minh Nguyệt, giữ nguyên phiên bản");
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(summary(report).version()).isEqualTo(2);
        assertThat(holders(report)).containsExactly(People.PHOCHUTICH);
    }

    @Test
    void whoHoldsNoSeatIsToldThatItIsNotTheirs() {
        ReportId report = submitted();
        try (Screens screens = Screens.of("vanthu").go("tham-dinh/" + report)) {
            assertThat(screens.button("Đồng ý").isEnabled()).isFalse();
            assertThat(screens.button("Trả lại").isEnabled()).isFalse();
        }
    }
}
