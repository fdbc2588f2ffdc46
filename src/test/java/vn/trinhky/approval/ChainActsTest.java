package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Chains of an office's own: people side by side, one after the other, and every act within the chain. */
@TrinhKyTest
class ChainActsTest {
    private static final Set<PersonId> DEMO =
            Set.of(People.VHTT, People.CHUTICH, People.PHOCHUTICH, People.VANTHU, People.SOANTHAO, People.SOANTHAO2);

    private final Approvals approvals;
    private final Handovers handovers;
    private final Consultations consultations;
    private final ApprovalChains chains;
    private final ReportCatalog catalog;
    private final ReportJourney journey;
    private final ReportDrafting drafting;
    private final UUID together = UUID.randomUUID();
    private final UUID inTurn = UUID.randomUUID();
    private final UUID either = UUID.randomUUID();

    ChainActsTest(ApplicationContext context) {
        approvals = context.getBean(Approvals.class);
        handovers = context.getBean(Handovers.class);
        consultations = context.getBean(Consultations.class);
        chains = context.getBean(ApprovalChains.class);
        catalog = context.getBean(ReportCatalog.class);
        journey = context.getBean(ReportJourney.class);
        drafting = context.getBean(ReportDrafting.class);
    }

    @BeforeEach
    void setUp() {
        ChainStep signature = ChainStep.of(Set.of(StepKind.SIGNATURE), new Whose.InPost("Chủ tịch UBND xã"));
        ChainStep both = new ChainStep(
                Set.of(StepKind.CONTENT_CHECK),
                Completion.ALL,
                List.of(new Whose.HeadOfDraftingUnit(), new Whose.OnePerson(People.VANTHU)),
                OptionalInt.of(2));
        chains.add(chain(together, Urgency.FLASH, List.of(both, signature)));
        ChainStep one = new ChainStep(both.kinds(), Completion.ANY, both.seats(), both.dueDays());
        chains.add(chain(either, Urgency.URGENT, List.of(one, signature)));
        chains.add(chain(
                inTurn,
                Urgency.VERY_URGENT,
                List.of(
                        ChainStep.of(Set.of(StepKind.CONTENT_CHECK), new Whose.HeadOf(People.UNIT_VHTT)),
                        ChainStep.of(Set.of(StepKind.FORMAT_CHECK), new Whose.InPost("Văn thư")),
                        signature)));
    }

    @AfterEach
    void retire() {
        List.of(together, inTurn, either).forEach(chains::retire);
    }

    private static ApprovalChain chain(UUID id, Urgency urgency, List<ChainStep> steps) {
        ChainCondition condition = new ChainCondition(Optional.empty(), Optional.of(urgency), Optional.empty());
        return new ApprovalChain(id, id, 1, "Luồng thử", condition, steps);
    }

    private ReportId submitted(Urgency urgency) {
        ReportMetadata metadata = ReportJourney.metadata("Luồng của riêng cơ quan", urgency);
        return journey.submitted(As.person("soanthao", () -> drafting.begin(metadata, ReportJourney.CONTENT)));
    }

    private ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report));
    }

    /** Those of the demo office: other tests take people on. */
    private List<PersonId> holders(ReportId report) {
        return summary(report).holder().stream()
                .flatMap(holder -> holder.people().stream())
                .map(Holder.OnePerson::id)
                .filter(DEMO::contains)
                .toList();
    }

    private void agree(String login, ReportId report) {
        Sha256 shown = summary(report).versionHash().orElseThrow();
        As.person(login, () -> approvals.agree(report, shown));
    }

    private static void refused(BusinessRule rule, String login, As.Act act) {
        assertThatThrownBy(() -> As.person(login, act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    /** Lets all of it begin at the same instant; how many were not refused. */
    private static long atOnce(List<Callable<?>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Callable<?> act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        act.call();
                        return true;
                    } catch (RuleBrokenException refused) {
                        return false;
                    }
                }));
            }
            start.countDown();
            long done = 0;
            for (Future<Boolean> one : running) {
                done += one.get() ? 1 : 0;
            }
            return done;
        }
    }

    private Callable<?> agreeing(String login, ReportId report) {
        Sha256 shown = summary(report).versionHash().orElseThrow();
        return () -> {
            As.person(login, () -> approvals.agree(report, shown));
            return true;
        };
    }

    @Test
    void twoSideBySideBothHaveItUntilEachHasAgreed() {
        ReportId report = submitted(Urgency.FLASH);
        assertThat(holders(report)).containsExactlyInAnyOrder(People.VHTT, People.VANTHU);
        assertThat(summary(report).actBy()).isPresent();
        agree("vanthu", report);
        assertThat(holders(report)).containsExactly(People.VHTT);
        refused(ApprovalRule.NOT_AT_THIS_STEP, "vanthu", () -> agree("vanthu", report));
        agree("vhtt", report);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(holders(report)).containsExactly(People.CHUTICH);
    }

    @Test
    void twoWhoAgreeAtTheSameInstantBothCount() throws Exception {
        for (int i = 0; i < 5; i++) {
            ReportId report = submitted(Urgency.FLASH);
            assertThat(atOnce(List.of(agreeing("vhtt", report), agreeing("vanthu", report))))
                    .isEqualTo(2);
            assertThat(summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        }
    }

    @Test
    void ofTwoAtAStepForAnyOneAloneCountsAtTheSameInstant() throws Exception {
        ReportId report = submitted(Urgency.URGENT);
        List<Callable<?>> both = List.of(agreeing("vhtt", report), agreeing("vanthu", report));
        assertThat(atOnce(both)).isEqualTo(1);
        ApprovalRound round =
                As.person("soanthao", () -> approvals.round(report)).orElseThrow();
        assertThat(round.steps().getFirst().decisions()).hasSize(1);
    }

    @Test
    void aDoubleClickCountsOnce() throws Exception {
        ReportId report = submitted(Urgency.VERY_URGENT);
        assertThat(atOnce(List.of(agreeing("vhtt", report), agreeing("vhtt", report))))
                .isEqualTo(1);
        assertThat(holders(report)).containsExactly(People.VANTHU);
    }

    @Test
    void afterAReturnItBeginsAtTheReturnersStepAndComesBackToTheOthers() {
        ReportId report = submitted(Urgency.VERY_URGENT);
        agree("vhtt", report);
        refused(ApprovalRule.RESUME_AT_A_CHECK, "vanthu", () -> approvals.returnForRevision(report, "Sai thể thức", 3));
        As.person("vanthu", () -> approvals.returnForRevision(report, "Sai thể thức", 2));
        journey.submitted(report);
        assertThat(holders(report)).containsExactly(People.VANTHU);
        agree("vanthu", report);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(holders(report)).containsExactly(People.VHTT);
        agree("vhtt", report);
        assertThat(summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
    }

    @Test
    void theSignerSendsItBackAStepInTheSameVersion() {
        ReportId report = submitted(Urgency.VERY_URGENT);
        agree("vhtt", report);
        agree("vanthu", report);
        refused(ApprovalRule.ONLY_TO_AN_EARLIER_STEP, "chutich", () -> approvals.sendBack(report, 3, "Xem lại"));
        As.person("chutich", () -> approvals.sendBack(report, 2, "Xem lại thể thức"));
        ReportSummary back = summary(report);
        assertThat(back.status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(back.version()).isEqualTo(1);
        assertThat(back.round()).isEqualTo(2);
        assertThat(holders(report)).containsExactly(People.VANTHU);
        agree("vanthu", report);
        assertThat(holders(report)).containsExactly(People.CHUTICH);
        assertThat(As.person("soanthao", () -> approvals.round(report))
                        .orElseThrow()
                        .isFullyAgreed())
                .isTrue();
    }

    @Test
    void aPartIsHandedToAColleagueWhoFitsTheStep() {
        ReportId report = submitted(Urgency.VERY_URGENT);
        refused(
                ApprovalRule.COLLEAGUE_FITS_STEP,
                "vhtt",
                () -> handovers.reassign(report, People.VHTT, People.SOANTHAO2, "Bận"));
        refused(
                ApprovalRule.ONLY_ONES_OWN_PART,
                "vanthu",
                () -> handovers.reassign(report, People.VHTT, People.PHOCHUTICH, "Bận"));
        As.person("vhtt", () -> handovers.reassign(report, People.VHTT, People.PHOCHUTICH, "Đi họp huyện"));
        assertThat(holders(report)).containsExactly(People.PHOCHUTICH);
        refused(ApprovalRule.NOT_AT_THIS_STEP, "vhtt", () -> agree("vhtt", report));
        agree("phochutich", report);
        assertThat(holders(report)).containsExactly(People.VANTHU);
    }

    @Test
    void whoIsAskedReadsAnswersOnceAndTheReportStaysWhereItIs() {
        ReportId report = submitted(Urgency.VERY_URGENT);
        assertThatThrownBy(() -> As.person("soanthao2", () -> catalog.readableSummary(report)))
                .isInstanceOf(AccessDeniedException.class);
        As.person("vhtt", () -> consultations.ask(report, People.SOANTHAO2, "Số liệu văn phòng đúng chưa?"));
        refused(
                ApprovalRule.NOT_ASKED_TWICE,
                "vhtt",
                () -> consultations.ask(report, People.SOANTHAO2, "Số liệu đúng chưa?"));
        assertThat(holders(report)).containsExactly(People.VHTT);
        Consultation asked = As.person(
                "soanthao2",
                () -> consultations.waiting().stream()
                        .filter(one -> one.report().equals(report))
                        .findFirst()
                        .orElseThrow());
        assertThatThrownBy(() -> As.person("vanthu", () -> consultations.answer(asked.id(), "Đúng")))
                .isInstanceOf(AccessDeniedException.class);
        As.person("soanthao2", () -> consultations.answer(asked.id(), "Đúng rồi"));
        refused(ApprovalRule.ANSWERED_ONCE, "soanthao2", () -> consultations.answer(asked.id(), "Đúng"));
        ActRecord last = As.person("vhtt", () -> catalog.history(report)).getFirst();
        assertThat(last.act()).isEqualTo(ReportAct.ANSWER);
        assertThat(last.reason()).contains("Đúng rồi");
        assertThat(summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
    }
}
