package vn.trinhky.organization.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** Who is away is stood in for, by name and in the right capacity, and has their work back afterwards. */
@TrinhKyTest
class AbsencesTest {
    private static final int MANY = 10_000;

    private final Absences absences;
    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final TestClock clock;

    AbsencesTest(
            Absences absences, ReportJourney journey, ReportCatalog catalog, Approvals approvals, TestClock clock) {
        this.absences = absences;
        this.journey = journey;
        this.catalog = catalog;
        this.approvals = approvals;
        this.clock = clock;
    }

    @AfterEach
    void everybodyIsBack() {
        clock.reset();
        As.person("quantri", () -> absences.known().forEach(absence -> absences.end(absence.id())));
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private static Delegation signing(PersonId deputy, SigningForm form) {
        return new Delegation(deputy, Set.of(Duty.SIGN), form, "12/QĐ-UBND");
    }

    private AbsenceId chairmanIsAway(int days) {
        return As.person(
                "chutich",
                () -> absences.register(
                        People.CHUTICH,
                        today(),
                        today().plusDays(days),
                        Optional.of(signing(People.PHOCHUTICH, SigningForm.KT))));
    }

    private List<ReportId> toSign(String login) {
        return As.person(
                login,
                () -> catalog.page(WorkList.TO_SIGN, 0, MANY).stream()
                        .map(ReportSummary::id)
                        .toList());
    }

    private static String text(SignedPdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError("no readable PDF", e);
        }
    }

    private static void refused(BusinessRule rule, String login, As.Act act) {
        assertThatThrownBy(() -> As.person(login, act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    @Test
    void theDeputySignsForTheAbsentChairmanAndThePageSaysSoInThreeLines() {
        ReportId report = journey.agreed();
        assertThat(toSign("phochutich")).doesNotContain(report);
        chairmanIsAway(3);
        assertThat(toSign("phochutich")).contains(report);
        assertThat(toSign("chutich")).contains(report);
        SignedPdf signed = As.person("phochutich", () -> journey.sign(report));
        assertThat(text(signed))
                .contains("TM. ỦY BAN NHÂN DÂN")
                .contains("KT. CHỦ TỊCH")
                .contains("PHÓ CHỦ TỊCH")
                .contains("Trần Thị Minh Nguyệt")
                .doesNotContain("Lê Văn Thảo");
        ApprovalRound round =
                As.person("soanthao", () -> approvals.round(report)).orElseThrow();
        Decision decision = round.steps().getLast().decision().orElseThrow();
        assertThat(decision.by().name()).isEqualTo("Trần Thị Minh Nguyệt");
        assertThat(decision.forWhom()).contains("Lê Văn Thảo");
        ActRecord act = As.person("soanthao", () -> catalog.history(report)).getFirst();
        assertThat(act.act()).isEqualTo(ReportAct.SIGN);
        assertThat(act.onBehalfOf()).map(ActorRef::name).contains("Lê Văn Thảo");
    }

    @Test
    void theWorkIsTheAbsentPersonsAgainWhenItEndsOrRunsOut() {
        ReportId report = journey.agreed();
        AbsenceId first = chairmanIsAway(3);
        As.person("chutich", () -> absences.end(first));
        assertThat(toSign("phochutich")).doesNotContain(report);
        chairmanIsAway(1);
        assertThat(toSign("phochutich")).contains(report);
        clock.advance(Duration.ofDays(2));
        assertThat(toSign("phochutich")).doesNotContain(report);
        assertThat(toSign("chutich")).contains(report);
        assertThatThrownBy(() -> As.person("phochutich", () -> journey.sign(report)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aDelegationOfOneDutyIsNoneOfTheOther() {
        ReportId inReview = journey.submitted();
        As.person(
                "vhtt",
                () -> absences.register(
                        People.VHTT, today(), today(), Optional.of(signing(People.PHOCHUTICH, SigningForm.KT))));
        assertThat(As.person("phochutich", () -> catalog.isReadable(inReview))).isFalse();
    }

    @Test
    void whatWasDelegatedIsNotPassedOn() {
        As.person(
                "chutich",
                () -> absences.register(
                        People.CHUTICH,
                        today(),
                        today().plusDays(3),
                        Optional.of(signing(People.PHOCHUTICH, SigningForm.TUQ))));
        refused(
                AbsenceRule.NO_SUB_DELEGATION,
                "phochutich",
                () -> absences.register(
                        People.PHOCHUTICH, today(), today(), Optional.of(signing(People.CHUTICH, SigningForm.TUQ))));
    }

    @Test
    void everyRuleHasItsRefusal() {
        LocalDate day = today();
        refused(
                AbsenceRule.DATES_IN_ORDER,
                "vhtt",
                () -> absences.register(People.VHTT, day.plusDays(1), day, Optional.empty()));
        refused(
                AbsenceRule.NOT_BEFORE_TODAY,
                "vhtt",
                () -> absences.register(People.VHTT, day.minusDays(1), day, Optional.empty()));
        refused(
                AbsenceRule.NOT_THAT_LONG,
                "vhtt",
                () -> absences.register(People.VHTT, day, day.plusDays(400), Optional.empty()));
        refused(AbsenceRule.ONLY_ONES_OWN, "vhtt", () -> absences.register(People.CHUTICH, day, day, Optional.empty()));
        refused(
                AbsenceRule.DEPUTY_HOLDS_OFFICE,
                "chutich",
                () -> absences.register(
                        People.CHUTICH, day, day, Optional.of(signing(People.SOANTHAO, SigningForm.TUQ))));
        refused(
                AbsenceRule.ONLY_DEPUTIES_SIGN_IN_PLACE,
                "phochutich",
                () -> absences.register(
                        People.PHOCHUTICH, day, day, Optional.of(signing(People.CHUTICH, SigningForm.KT))));
        assertThatThrownBy(() -> new Delegation(People.PHOCHUTICH, Set.of(Duty.SIGN), SigningForm.KT, " "))
                .isInstanceOf(RuleBrokenException.class);
        As.person("vhtt", () -> absences.register(People.VHTT, day, day.plusDays(2), Optional.empty()));
        refused(
                AbsenceRule.NO_OVERLAP,
                "vhtt",
                () -> absences.register(People.VHTT, day.plusDays(2), day.plusDays(3), Optional.empty()));
    }
}
