package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.Approvals;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** The right office on another's report: every act is refused and nothing changes. */
@TrinhKyTest
class OthersReportTest {
    private static final Reason REASON = new Reason("thử");

    private final ReportJourney journey;
    private final Drafting drafting;
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final Signing signing;

    OthersReportTest(
            ReportJourney journey,
            Drafting drafting,
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            Approvals approvals,
            Signing signing) {
        this.journey = journey;
        this.drafting = drafting;
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.approvals = approvals;
        this.signing = signing;
    }

    private void refused(String login, ReportId report, ReportStatus stays, List<As.Act> acts) {
        for (As.Act act : acts) {
            Throwable refusal = catchThrowable(() -> As.person(login, act));
            assertThat(refusal).isInstanceOfAny(AccessDeniedException.class, RuleBrokenException.class);
        }
        ReportSummary after = As.person("quantri", () -> catalog.summary(report));
        assertThat(after.status()).isEqualTo(stays);
    }

    private Sha256 versionOf(ReportId report) {
        return As.person("quantri", () -> catalog.summary(report)).versionHash().orElseThrow();
    }

    @Test
    void anotherDrafterReadsAndChangesNothing() {
        ReportId draft = journey.draft();
        refused(
                "soanthao2",
                draft,
                ReportStatus.DRAFT,
                List.of(
                        () -> drafting.open(draft),
                        () -> drafting.seen(draft, UUID.randomUUID()),
                        () -> drafting.save(
                                draft, UUID.randomUUID(), 1, new TextChange.Whole("{\"schema\":1,\"blocks\":[]}")),
                        () -> lifecycle.submit(draft, 1),
                        () -> lifecycle.cancel(draft, REASON),
                        () -> catalog.draft(draft),
                        () -> catalog.history(draft),
                        () -> catalog.summary(draft),
                        () -> approvals.comment(draft, "thử"),
                        () -> approvals.comments(draft)));
        ReportId waiting = journey.agreed();
        refused(
                "soanthao2",
                waiting,
                ReportStatus.AWAITING_SIGNATURE,
                List.of(() -> lifecycle.withdraw(waiting), () -> catalog.currentVersion(waiting)));
    }

    @Test
    void theReviewerCannotActBeforeOrAfterTheirStep() {
        ReportId waiting = journey.agreed();
        ReportSummary summary = As.person("vhtt", () -> catalog.summary(waiting));
        refused(
                "vhtt",
                waiting,
                ReportStatus.AWAITING_SIGNATURE,
                List.of(
                        () -> approvals.agree(waiting, summary.versionHash().orElseThrow()),
                        () -> approvals.returnForRevision(waiting, "thử"),
                        () -> lifecycle.returnForRevision(waiting, REASON),
                        () -> lifecycle.withdraw(waiting)));
    }

    @Test
    void aSignerOutsideItsChainNeitherReadsNorSigns() {
        ReportId waiting = journey.agreed();
        refused(
                "phochutich",
                waiting,
                ReportStatus.AWAITING_SIGNATURE,
                List.of(
                        () -> signing.pageToSign(waiting),
                        () -> signing.sign(waiting, versionOf(waiting), ReportJourney.pin()),
                        () -> approvals.returnForRevision(waiting, "thử"),
                        () -> catalog.currentVersion(waiting)));
    }

    @Test
    void theChairmanCannotSignWhatIsStillInReview() {
        ReportId inReview = journey.submitted();
        refused(
                "chutich",
                inReview,
                ReportStatus.IN_REVIEW,
                List.of(
                        () -> signing.sign(inReview, versionOf(inReview), ReportJourney.pin()),
                        () -> lifecycle.returnForRevision(inReview, REASON)));
    }

    @Test
    void theClerkSealsOnlyWhatIsSigned() {
        ReportId waiting = journey.agreed();
        refused(
                "vanthu",
                waiting,
                ReportStatus.AWAITING_SIGNATURE,
                List.of(
                        () -> signing.sealAndIssue(waiting, ReportJourney.pin()),
                        () -> signing.refuseToSeal(waiting, "thử")));
    }

    @Test
    void auditorAndAdministratorSeeNoContents() {
        ReportId signed = journey.signed();
        for (String login : List.of("thanhtra", "quantri")) {
            refused(
                    login,
                    signed,
                    ReportStatus.SIGNED,
                    List.of(
                            () -> catalog.currentVersion(signed),
                            () -> catalog.history(signed),
                            () -> signing.signedPdf(signed),
                            () -> approvals.round(signed)));
        }
    }
}
