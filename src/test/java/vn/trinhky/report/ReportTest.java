package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.trinhky.report.ReportFixtures.CLERK;
import static vn.trinhky.report.ReportFixtures.DRAFTER;
import static vn.trinhky.report.ReportFixtures.HEAD;
import static vn.trinhky.report.ReportFixtures.NOW;
import static vn.trinhky.report.ReportFixtures.OTHER_DRAFTER;
import static vn.trinhky.report.ReportFixtures.REASON;
import static vn.trinhky.report.ReportFixtures.REVIEWER;
import static vn.trinhky.report.ReportFixtures.SIGNER;
import static vn.trinhky.report.ReportFixtures.VERSION;
import static vn.trinhky.report.ReportFixtures.aReport;
import static vn.trinhky.report.ReportFixtures.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.ReportFixtures.Journey;
import vn.trinhky.report.event.ReportEvent;

class ReportTest {
    private static final SignedUnder MARK =
            new SignedUnder(VERSION, "05/BC-UBND", LocalDate.of(2026, 11, 24), Sha256.of("pdf"));
    private static final LocalDate ISSUE_BY = LocalDate.of(2026, 11, 25);

    private static void refused(BusinessRule rule, Runnable act) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static List<ReportAct> actsOf(Report report) {
        return report.takeNewActs().stream().map(ActRecord::act).toList();
    }

    @Test
    void goesTheWholeWayAndAnnouncesEachStep() {
        Report report = aReport().issued();
        assertThat(report.status()).isEqualTo(ReportStatus.ISSUED);
        assertThat(report.summary().number()).contains("05/BC-UBND");
        assertThat(report.summary().holder()).isEmpty();
        assertThat(report.takeNewEvents())
                .extracting(ReportEvent::action)
                .containsExactly(
                        "report.drafted", "report.submitted", "report.agreed", "report.signed", "report.issued");
        assertThat(actsOf(report))
                .containsExactly(
                        ReportAct.CREATE, ReportAct.SUBMIT, ReportAct.CONCLUDE_REVIEW, ReportAct.SIGN, ReportAct.ISSUE);
    }

    @Test
    void whoHasItIsNeverSilent() {
        assertThat(aReport().draft().summary().holder()).contains(Holder.of(DRAFTER));
        assertThat(aReport().inReview().summary().holder()).contains(Holder.of(REVIEWER));
        assertThat(aReport().awaitingSignature().summary().holder()).contains(Holder.of(SIGNER));
        assertThat(aReport().signed().summary().holder()).contains(new Holder.AnyoneOf(Office.CLERK));
        assertThat(aReport().returned().summary().holder()).contains(Holder.of(DRAFTER));
    }

    @Test
    void onlyTheDrafterEditsSubmitsAndWithdraws() {
        refused(ReportRule.ONLY_THE_DRAFTER, () -> aReport().draft().edit(OTHER_DRAFTER, metadata("x"), NOW));
        refused(ReportRule.ONLY_THE_DRAFTER, () -> aReport().draft().submit(OTHER_DRAFTER, VERSION, NOW));
        refused(ReportRule.ONLY_THE_DRAFTER, () -> aReport().inReview().withdraw(OTHER_DRAFTER, NOW));
    }

    @Test
    void onlyTheHolderAgreesReturnsSignsAndIssues() {
        refused(
                ReportRule.ONLY_THE_HOLDER,
                () -> aReport()
                        .inReview()
                        .agree(Actor.alone(HEAD), VERSION, NextStep.at(Holder.of(SIGNER)), true, NOW));
        refused(
                ReportRule.ONLY_THE_HOLDER,
                () -> aReport().inReview().returnForRevision(Actor.alone(SIGNER), REASON, NOW));
        refused(
                ReportRule.ONLY_THE_HOLDER,
                () -> aReport().awaitingSignature().sign(Actor.alone(REVIEWER), MARK, ISSUE_BY, NOW));
        refused(ReportRule.ONLY_THE_HOLDER, () -> aReport().signed().issue(SIGNER, Sha256.of("x"), NOW));
        refused(ReportRule.ONLY_THE_HOLDER, () -> aReport().signed().refuseToSeal(SIGNER, REASON, NOW));
    }

    @Test
    void nobodyReviewsTheirOwnDraft() {
        Report report = aReport().draft();
        PersonDetails both = new PersonDetails(
                DRAFTER.id(), "x", "x", "x", DRAFTER.unit(), Set.of(Office.DRAFTER, Office.REVIEWER), Set.of());
        report.submit(both, VERSION, NOW);
        report.passTo(NextStep.at(Holder.of(both)), List.of(both.id()), NOW);
        refused(
                ReportRule.NOT_ONES_OWN_DRAFT,
                () -> report.agree(Actor.alone(both), VERSION, NextStep.at(Holder.of(SIGNER)), true, NOW));
    }

    @Test
    void agreementAndSignatureBindToTheVersionShown() {
        Sha256 other = Sha256.of("another version");
        refused(
                ReportRule.VERSION_CHANGED_MEANWHILE,
                () -> aReport()
                        .inReview()
                        .agree(Actor.alone(REVIEWER), other, NextStep.at(Holder.of(SIGNER)), true, NOW));
        SignedUnder wrong = new SignedUnder(other, "05/BC-UBND", MARK.date(), MARK.file());
        refused(
                ReportRule.VERSION_CHANGED_MEANWHILE,
                () -> aReport().awaitingSignature().sign(Actor.alone(SIGNER), wrong, ISSUE_BY, NOW));
    }

    @Test
    void everySubmissionIsANewVersionAndRound() {
        Report report = aReport().returned();
        report.edit(DRAFTER, metadata("Sửa lại"), NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
        report.submit(DRAFTER, Sha256.of("phiên bản 2"), NOW);
        assertThat(report.summary().version()).isEqualTo(2);
        assertThat(report.summary().round()).isEqualTo(2);
        assertThat(report.summary().versionHash()).contains(Sha256.of("phiên bản 2"));
    }

    @Test
    void theDrafterTakesItBackUntilTheSignerActs() {
        Report waiting = aReport().awaitingSignature();
        waiting.withdraw(DRAFTER, NOW);
        assertThat(waiting.status()).isEqualTo(ReportStatus.DRAFT);
        refused(ReportRule.ACT_NOT_POSSIBLE_NOW, () -> aReport().signed().withdraw(DRAFTER, NOW));
    }

    @Test
    void aRefusedSealGoesBackWithoutItsNumber() {
        Report report = aReport().signed();
        report.refuseToSeal(CLERK, REASON, NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(report.summary().number()).isEmpty();
        assertThat(report.summary().holder()).contains(Holder.of(DRAFTER));
        assertThat(report.takeNewEvents().getLast())
                .isInstanceOfSatisfying(
                        ReportEvent.SealRefused.class,
                        e -> assertThat(e.number()).isEqualTo("05/BC-UBND"));
    }

    @Test
    void drafterOrHeadOfUnitCancelsADraft() {
        Report report = aReport().draft();
        refused(ReportRule.ONLY_DRAFTER_OR_HEAD, () -> report.cancel(OTHER_DRAFTER, REASON, NOW));
        report.cancel(HEAD, REASON, NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.CANCELLED);
        refused(ReportRule.ACT_NOT_POSSIBLE_NOW, () -> aReport().inReview().cancel(DRAFTER, REASON, NOW));
    }

    @Test
    void nothingHappensTwice() {
        refused(
                ReportRule.ACT_NOT_POSSIBLE_NOW,
                () -> aReport()
                        .awaitingSignature()
                        .agree(Actor.alone(REVIEWER), VERSION, NextStep.at(Holder.of(SIGNER)), true, NOW));
        refused(
                ReportRule.ACT_NOT_POSSIBLE_NOW,
                () -> aReport().signed().sign(Actor.alone(SIGNER), MARK, ISSUE_BY, NOW));
        refused(ReportRule.ACT_NOT_POSSIBLE_NOW, () -> aReport().issued().issue(CLERK, Sha256.of("x"), NOW));
        refused(
                ReportRule.ACT_NOT_POSSIBLE_NOW,
                () -> aReport().inReview().passTo(NextStep.at(Holder.of(SIGNER)), List.of(), NOW));
    }

    @Test
    void theClerksHaveUntilTheNextWorkingDayOrTheReportsOwn() {
        assertThat(aReport().signed().summary().actBy()).contains(LocalDate.of(2026, 11, 25));

        Report overdue = Report.draft(new AgencyId(UUID.randomUUID()), dueOn(LocalDate.of(2026, 11, 20)), DRAFTER, NOW);
        assertThat(new Journey(overdue).signed().summary().actBy()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aSubjectIsNeededToSubmit() {
        Report report = aReport().draft();
        report.edit(DRAFTER, metadata("  "), NOW);
        refused(ReportRule.SUBJECT_REQUIRED, () -> report.submit(DRAFTER, VERSION, NOW));
    }

    @Test
    void aReasonIsNeverEmptyOrEndless() {
        refused(ReportRule.REASON_REQUIRED, () -> new Reason(" \n "));
        refused(ReportRule.REASON_TOO_LONG, () -> new Reason("x".repeat(Reason.MAX_LENGTH + 1)));
        assertThat(new Reason(" Sửa\nngày ").text()).isEqualTo("Sửa\nngày");
    }

    @Test
    void theDisabledButtonSaysWhatTheServiceWouldSay() {
        assertThat(aReport().inReview().refusalOf(ReportAct.CONCLUDE_REVIEW, Actor.alone(REVIEWER)))
                .isEmpty();
        assertThat(aReport().inReview().refusalOf(ReportAct.CONCLUDE_REVIEW, Actor.alone(HEAD)))
                .map(RuleBrokenException::rule)
                .contains(ReportRule.ONLY_THE_HOLDER);
        assertThat(aReport().draft().refusalOf(ReportAct.SIGN, Actor.alone(SIGNER)))
                .map(RuleBrokenException::rule)
                .contains(ReportRule.ACT_NOT_POSSIBLE_NOW);
    }

    private static ReportMetadata dueOn(LocalDate day) {
        ReportMetadata plain = metadata("Quá hạn");
        return new ReportMetadata(
                plain.type(),
                plain.subject(),
                plain.addressees(),
                plain.recipients(),
                plain.fileCopy(),
                plain.legalBases(),
                plain.urgency(),
                plain.period(),
                Optional.of(day),
                plain.draftingUnit(),
                plain.askedBy(),
                plain.restricted(),
                Marks.NONE,
                plain.attachments());
    }
}
