package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.trinhky.report.ReportFixtures.ADMIN;
import static vn.trinhky.report.ReportFixtures.AUDITOR;
import static vn.trinhky.report.ReportFixtures.CLERK;
import static vn.trinhky.report.ReportFixtures.DRAFTER;
import static vn.trinhky.report.ReportFixtures.HEAD;
import static vn.trinhky.report.ReportFixtures.NOW;
import static vn.trinhky.report.ReportFixtures.OTHER_DRAFTER;
import static vn.trinhky.report.ReportFixtures.REASON;
import static vn.trinhky.report.ReportFixtures.REVIEWER;
import static vn.trinhky.report.ReportFixtures.SIGNER;
import static vn.trinhky.report.ReportFixtures.aReport;
import static vn.trinhky.report.ReportFixtures.metadata;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.event.ReportEvent;

/** Recall, correction and replacement: the signer decides, the clerk carries out, the result is frozen. */
class AfterIssueRulesTest {
    private static final CorrectionLetter LETTER = new CorrectionLetter("12/UBND-VX", LocalDate.of(2026, 11, 24));
    private static final Set<ReportAct> AFTER_ISSUE = EnumSet.range(ReportAct.DECIDE_RECALL, ReportAct.REPLACE);

    private static void refused(BusinessRule rule, Runnable act) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static Report decided(AfterIssueDecision decision) {
        Report report = aReport().issued();
        report.decide(decision, SIGNER, REASON, NOW);
        return report;
    }

    /** Who may do what to an issued document, without a decision and with one to recall or to correct it. */
    private static final Map<PersonDetails, List<Set<ReportAct>>> MATRIX = Map.of(
            SIGNER,
            List.of(
                    EnumSet.of(ReportAct.DECIDE_RECALL, ReportAct.DECIDE_CORRECTION),
                    EnumSet.of(ReportAct.REVOKE_DECISION),
                    EnumSet.of(ReportAct.REVOKE_DECISION)),
            CLERK,
            List.of(
                    EnumSet.of(ReportAct.REPLACE),
                    EnumSet.of(ReportAct.REPLACE, ReportAct.RECALL),
                    EnumSet.of(ReportAct.REPLACE, ReportAct.CORRECT)),
            DRAFTER,
            List.of(
                    EnumSet.of(ReportAct.PREPARE_REPLACEMENT),
                    EnumSet.of(ReportAct.PREPARE_REPLACEMENT),
                    EnumSet.of(ReportAct.PREPARE_REPLACEMENT)),
            OTHER_DRAFTER,
            nothing(),
            HEAD,
            nothing(),
            REVIEWER,
            nothing(),
            AUDITOR,
            nothing(),
            ADMIN,
            nothing());

    private static List<Set<ReportAct>> nothing() {
        Set<ReportAct> none = EnumSet.noneOf(ReportAct.class);
        return List.of(none, none, none);
    }

    static Stream<Arguments> people() {
        return MATRIX.keySet().stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyCellOfWhatIsDoneAfterIssue(PersonDetails person) {
        List<Report> states =
                List.of(aReport().issued(), decided(AfterIssueDecision.RECALL), decided(AfterIssueDecision.CORRECTION));
        for (int i = 0; i < states.size(); i++) {
            Report report = states.get(i);
            assertThat(AFTER_ISSUE.stream()
                            .filter(act ->
                                    report.refusalOf(act, Actor.alone(person)).isEmpty()))
                    .as("column %d of %s", i, person.name())
                    .containsExactlyInAnyOrderElementsOf(
                            MATRIX.getOrDefault(person, List.of()).get(i));
        }
    }

    @Test
    void aDecisionWaitsAtTheClerksAndTheDocumentStaysValid() {
        Report report = decided(AfterIssueDecision.RECALL);
        assertThat(report.status()).isEqualTo(ReportStatus.ISSUED);
        assertThat(report.summary().holder()).contains(new Holder.AnyoneOf(Office.CLERK));
        refused(
                ReportRule.DECISION_STILL_OPEN,
                () -> report.decide(AfterIssueDecision.CORRECTION, SIGNER, REASON, NOW));
        refused(ReportRule.DECIDED_BEFORE_CARRIED_OUT, () -> report.correct(CLERK, LETTER, NOW));
        report.recall(CLERK, List.of("Sở Nội vụ"), NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.RECALLED);
        assertThat(report.summary().holder()).isEmpty();
        assertThat(report.takeNewEvents())
                .extracting(ReportEvent::action)
                .endsWith("report.recallDecided", "report.recalled");
    }

    @Test
    void aRevokedDecisionLeavesNothingBehind() {
        Report report = decided(AfterIssueDecision.CORRECTION);
        report.revokeDecision(SIGNER, NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.ISSUED);
        assertThat(report.summary().holder()).isEmpty();
        refused(ReportRule.NO_OPEN_DECISION, () -> report.revokeDecision(SIGNER, NOW));
        refused(ReportRule.DECIDED_BEFORE_CARRIED_OUT, () -> report.correct(CLERK, LETTER, NOW));
    }

    @Test
    void aLetterOfCorrectionHasANumberAndAPossibleDate() {
        Report report = decided(AfterIssueDecision.CORRECTION);
        refused(ReportRule.LETTER_NUMBER_FORM, () -> new CorrectionLetter("  ", LETTER.date()));
        refused(ReportRule.LETTER_NUMBER_FORM, () -> new CorrectionLetter("x".repeat(61), LETTER.date()));
        for (LocalDate impossible :
                List.of(LETTER.date().minusDays(1), LETTER.date().plusDays(1))) {
            Report other = decided(AfterIssueDecision.CORRECTION);
            refused(
                    ReportRule.LETTER_DATE_IMPOSSIBLE,
                    () -> other.correct(CLERK, new CorrectionLetter("12/UBND-VX", impossible), NOW));
        }
        report.correct(CLERK, LETTER, NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.CORRECTED);
        assertThat(report.aftermath().letter()).contains(LETTER);
    }

    @Test
    void theReplacingDocumentReplacesWhenItIsIssued() {
        Report replaced = aReport().issued();
        Report replacing = replaced.prepareReplacement(DRAFTER, metadata("Bản mới"), REASON, NOW);
        assertThat(replaced.status()).isEqualTo(ReportStatus.ISSUED);
        assertThat(replacing.aftermath().replaces()).contains(replaced.id());
        new ReportFixtures.Journey(replacing).issued();
        replaced.replaceBy(replacing, CLERK, NOW);
        assertThat(replaced.status()).isEqualTo(ReportStatus.REPLACED);
        assertThat(replaced.takeNewEvents().getLast())
                .isInstanceOfSatisfying(
                        ReportEvent.ReportReplaced.class,
                        event -> assertThat(event.replacing()).isEqualTo(replacing.id()));
    }

    @Test
    void whatWasRecalledMeanwhileStaysRecalled() {
        Report replaced = aReport().issued();
        Report replacing = replaced.prepareReplacement(DRAFTER, metadata("Bản mới"), REASON, NOW);
        replaced.decide(AfterIssueDecision.RECALL, SIGNER, REASON, NOW);
        replaced.recall(CLERK, List.of(), NOW);
        new ReportFixtures.Journey(replacing).issued();
        replaced.replaceBy(replacing, CLERK, NOW);
        assertThat(replaced.status()).isEqualTo(ReportStatus.RECALLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportStatus.class,
            names = {"RECALLED", "REPLACED", "CORRECTED", "CANCELLED"})
    void theEndIsFrozen(ReportStatus end) {
        assertThat(ReportAct.values()).noneMatch(end::allows);
    }

    @Test
    void onlyWhatWasIssuedIsRecalled() {
        for (ReportStatus before : ReportStatus.values()) {
            if (before != ReportStatus.ISSUED) {
                assertThat(AFTER_ISSUE).as(before.name()).noneMatch(before::allows);
            }
        }
        refused(
                ReportRule.ACT_NOT_POSSIBLE_NOW,
                () -> aReport().signed().decide(AfterIssueDecision.RECALL, SIGNER, REASON, NOW));
    }
}
