package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class ApprovalsTest {
    private final Approvals approvals;
    private final VersionPages pages;
    private final ReportCatalog catalog;
    private final ReportDrafting drafting;
    private final ReportLifecycle lifecycle;
    private final ReportJourney journey;

    ApprovalsTest(
            Approvals approvals,
            VersionPages pages,
            ReportCatalog catalog,
            ReportDrafting drafting,
            ReportLifecycle lifecycle,
            ReportJourney journey) {
        this.approvals = approvals;
        this.pages = pages;
        this.catalog = catalog;
        this.drafting = drafting;
        this.lifecycle = lifecycle;
        this.journey = journey;
    }

    @Test
    void submittingOpensARoundAtTheReviewer() {
        ReportId report = journey.submitted();
        ReportSummary summary = summary(report);
        assertThat(summary.status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(summary.isHeldBy(People.VHTT)).isTrue();
        ApprovalRound round = round(report);
        assertThat(round.versionHash()).isEqualTo(summary.versionHash().orElseThrow());
        assertThat(round.steps()).extracting(RoundStep::personName).containsExactly("Phạm Quang Huy", "Lê Văn Thảo");
        assertThat(round.steps().getFirst().kinds())
                .containsExactlyInAnyOrder(StepKind.CONTENT_CHECK, StepKind.FORMAT_CHECK);
    }

    @Test
    void theLastCheckPassesItToTheSigner() {
        ReportId report = journey.agreed();
        ReportSummary summary = summary(report);
        assertThat(summary.status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(summary.isHeldBy(People.CHUTICH)).isTrue();
        assertThat(round(report).isFullyAgreed()).isTrue();
    }

    @Test
    void aReturnCarriesItsReasonToTheDrafter() {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.returnForRevision(report, "Bổ sung số liệu quý IV"));
        assertThat(summary(report).status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(summary(report).isHeldBy(People.SOANTHAO)).isTrue();
        ActRecord act = As.person("soanthao", () -> catalog.history(report)).getFirst();
        assertThat(act.act()).isEqualTo(ReportAct.RETURN);
        assertThat(act.reason()).contains("Bổ sung số liệu quý IV");
        assertThat(round(report).isReturned()).isTrue();
    }

    @Test
    void aReturnWithoutReasonLeavesRoundAndReportAsTheyWere() {
        ReportId report = journey.submitted();
        assertRefused("vhtt", () -> approvals.returnForRevision(report, " \n"), ReportRule.REASON_REQUIRED);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(round(report).isReturned()).isFalse();
    }

    @Test
    void anEditVoidsWhatWasAgreed() {
        ReportId report = journey.agreed();
        ApprovalRound first = round(report);
        As.person("soanthao", () -> {
            lifecycle.withdraw(report);
            drafting.save(report, drafting.open(report).revision(), edited());
        });
        journey.submitted(report);
        ApprovalRound second = round(report);
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.versionHash()).isNotEqualTo(first.versionHash());
        assertThat(second.steps()).allMatch(step -> step.decision().isEmpty());
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
    }

    @Test
    void aSecondAgreementIsRefused() {
        ReportId report = journey.agreed();
        Sha256 shown = round(report).versionHash();
        assertRefused("vhtt", () -> approvals.agree(report, shown), ApprovalRule.NOT_AT_THIS_STEP);
        assertThat(round(report).steps().getFirst().decision().orElseThrow().kind())
                .isEqualTo(DecisionKind.AGREED);
    }

    @Test
    void onlyTheVersionThatWasShownIsAgreedTo() {
        ReportId report = journey.submitted();
        Sha256 other = Sha256.of("một phiên bản khác".getBytes(StandardCharsets.UTF_8));
        assertRefused("vhtt", () -> approvals.agree(report, other), ReportRule.VERSION_CHANGED_MEANWHILE);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(round(report).steps()).allMatch(step -> step.decision().isEmpty());
    }

    @Test
    void theDrafterReviewsNothing() {
        ReportId report = journey.submitted();
        Sha256 shown = round(report).versionHash();
        assertThatThrownBy(() -> As.person("soanthao", () -> approvals.agree(report, shown)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("soanthao", () -> catalog.refusalOf(report, ReportAct.AGREE)))
                .map(RuleBrokenException::rule)
                .contains(ReportRule.ONLY_THE_HOLDER);
    }

    @Test
    void remarksStayWithTheVersionTheyWereMadeOn() {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.comment(report, "  Nêu rõ số tin bài.  "));
        ApprovalComment comment =
                As.person("soanthao", () -> approvals.comments(report)).getFirst();
        assertThat(comment.text()).isEqualTo("Nêu rõ số tin bài.");
        assertThat(comment.author().name()).isEqualTo("Phạm Quang Huy");
        assertThat(comment.version()).isEqualTo(1);
        assertRefused("vhtt", () -> approvals.comment(report, " "), ApprovalRule.COMMENT_EMPTY);
    }

    @Test
    void whoMayNotReadTheReportSeesNeitherRemarksNorPages() {
        ReportId report = journey.submitted();
        assertThatThrownBy(() -> As.person("phochutich", () -> approvals.comments(report)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("phochutich", () -> pages.pdf(report, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("vhtt", () -> pages.pdf(report, 1))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theExpectedSignerIsTheLastOfTheChain() {
        assertThat(As.person("soanthao", () -> approvals.expectedSigner(ReportJourney.metadata("x"))))
                .contains(People.CHUTICH);
        assertThat(As.person("chutich", approvals::mayComment)).isTrue();
        assertThat(As.person("vanthu", approvals::mayComment)).isFalse();
    }

    private static ReportContent edited() {
        return new ReportContent(List.of(new Block.Paragraph(List.of(Inline.of("Đã viết được 46 tin bài.")))));
    }

    private ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report));
    }

    private ApprovalRound round(ReportId report) {
        return As.person("soanthao", () -> approvals.round(report)).orElseThrow();
    }

    private static void assertRefused(String login, As.Act act, BusinessRule rule) {
        assertThatThrownBy(() -> As.person(login, act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }
}
