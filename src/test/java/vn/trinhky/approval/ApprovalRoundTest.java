package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;

class ApprovalRoundTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final PersonId CONTENT = new PersonId(UUID.randomUUID());
    private static final PersonId FORMAT = new PersonId(UUID.randomUUID());
    private static final PersonId SECOND_FORMAT = new PersonId(UUID.randomUUID());
    private static final PersonId CHAIRMAN = new PersonId(UUID.randomUUID());
    private static final ApprovalRound ROUND = round(
            1,
            List.of(
                    step(1, CONTENT, StepKind.CONTENT_CHECK),
                    step(2, FORMAT, StepKind.FORMAT_CHECK),
                    step(3, CHAIRMAN, StepKind.SIGNATURE)));

    private static ApprovalRound round(int firstStep, List<RoundStep> steps) {
        return new ApprovalRound(ReportId.random(), 1, 1, Sha256.of("v1"), UUID.randomUUID(), firstStep, NOW, steps);
    }

    private static RoundStep step(int number, PersonId person, StepKind kind) {
        return RoundStep.of(number, Set.of(kind), person, "x");
    }

    private static RoundStep together(int number, Completion completion, Seat... seats) {
        return new RoundStep(
                number,
                Set.of(StepKind.FORMAT_CHECK),
                completion,
                List.of(seats),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Seat seat(int number, PersonId... people) {
        return Seat.of(
                number,
                List.of(people).stream()
                        .map(person -> new Holder.OnePerson(person, person.toString()))
                        .toList());
    }

    private static ApprovalRound decided(ApprovalRound round, PersonId person, DecisionKind kind) {
        return round.decided(Optional.empty(), Decision.own(kind, NOW, new ActorRef(person.toString(), "x")));
    }

    private static void refused(ApprovalRule rule, Runnable act) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static void notTheirTurn(ApprovalRound round, PersonId person) {
        refused(ApprovalRule.NOT_AT_THIS_STEP, () -> decided(round, person, DecisionKind.AGREED));
    }

    @Test
    void stepsAreDueInOrder() {
        assertThat(ROUND.due()).map(RoundStep::person).contains(CONTENT);
        ApprovalRound second = decided(ROUND, CONTENT, DecisionKind.AGREED);
        assertThat(second.due()).map(RoundStep::person).contains(FORMAT);
        assertThat(second.isFullyAgreed()).isFalse();
        ApprovalRound third = decided(second, FORMAT, DecisionKind.AGREED);
        assertThat(third.due()).map(RoundStep::person).contains(CHAIRMAN);
        assertThat(third.isFullyAgreed()).isTrue();
        assertThat(decided(third, CHAIRMAN, DecisionKind.SIGNED).due()).isEmpty();
    }

    @Test
    void onlyThePersonAtTheDueStepDecides() {
        notTheirTurn(ROUND, FORMAT);
        notTheirTurn(ROUND, CHAIRMAN);
        notTheirTurn(decided(ROUND, CONTENT, DecisionKind.AGREED), CONTENT);
    }

    @Test
    void aSignatureIsNoAgreementAndAgreeingSignsNothing() {
        ApprovalRound agreed = decided(decided(ROUND, CONTENT, DecisionKind.AGREED), FORMAT, DecisionKind.AGREED);
        refused(ApprovalRule.SIGNATURE_IS_NO_AGREEMENT, () -> decided(agreed, CHAIRMAN, DecisionKind.AGREED));
        refused(ApprovalRule.SIGNATURE_IS_NO_AGREEMENT, () -> decided(ROUND, CONTENT, DecisionKind.SIGNED));
    }

    @Test
    void aReturnEndsTheRound() {
        ApprovalRound returned = decided(ROUND, CONTENT, DecisionKind.RETURNED);
        assertThat(returned.isReturned()).isTrue();
        assertThat(returned.due()).isEmpty();
        assertThat(returned.isFullyAgreed()).isFalse();
        assertThat(returned.resumable()).isEmpty();
        notTheirTurn(returned, FORMAT);
    }

    @Test
    void everyoneOfAStepForAllAgreesInAnyOrder() {
        ApprovalRound both = round(
                1,
                List.of(
                        together(1, Completion.ALL, seat(1, CONTENT), seat(2, FORMAT)),
                        step(2, CHAIRMAN, StepKind.SIGNATURE)));
        ApprovalRound first = decided(both, FORMAT, DecisionKind.AGREED);
        assertThat(first.due()).map(RoundStep::number).contains(1);
        assertThat(first.due().orElseThrow().holder().people())
                .extracting(Holder.OnePerson::id)
                .containsExactly(CONTENT);
        notTheirTurn(first, FORMAT);
        assertThat(decided(first, CONTENT, DecisionKind.AGREED).isFullyAgreed()).isTrue();
    }

    @Test
    void oneOfAStepForAnyIsEnough() {
        ApprovalRound any = round(
                1,
                List.of(
                        together(1, Completion.ANY, seat(1, CONTENT), seat(2, FORMAT)),
                        step(2, CHAIRMAN, StepKind.SIGNATURE)));
        ApprovalRound agreed = decided(any, FORMAT, DecisionKind.AGREED);
        assertThat(agreed.isFullyAgreed()).isTrue();
        notTheirTurn(agreed, CONTENT);
    }

    @Test
    void whoeverOfASeatComesFirstDecidesForIt() {
        ApprovalRound unit = round(
                1,
                List.of(
                        together(1, Completion.ALL, seat(1, FORMAT, SECOND_FORMAT)),
                        step(2, CHAIRMAN, StepKind.SIGNATURE)));
        ApprovalRound agreed = decided(unit, SECOND_FORMAT, DecisionKind.AGREED);
        assertThat(agreed.isFullyAgreed()).isTrue();
        notTheirTurn(agreed, FORMAT);
    }

    @Test
    void aRoundThatBeginsAtTheReturnersStepComesBackToThoseBeforeIt() {
        ApprovalRound resumed = round(2, ROUND.steps());
        assertThat(resumed.due()).map(RoundStep::person).contains(FORMAT);
        ApprovalRound fixed = decided(resumed, FORMAT, DecisionKind.AGREED);
        assertThat(fixed.due()).map(RoundStep::person).contains(CONTENT);
        assertThat(fixed.isFullyAgreed()).isFalse();
        ApprovalRound agreed = decided(fixed, CONTENT, DecisionKind.AGREED);
        assertThat(agreed.due()).map(RoundStep::isSignature).contains(true);
        assertThat(agreed.isFullyAgreed()).isTrue();
    }

    @Test
    void theReturnerChoosesAStepUpToTheirOwnAndTheSignerAnyCheck() {
        assertThat(ROUND.resumable()).extracting(RoundStep::number).containsExactly(1);
        ApprovalRound second = decided(ROUND, CONTENT, DecisionKind.AGREED);
        assertThat(second.resumable()).extracting(RoundStep::number).containsExactly(1, 2);
        ApprovalRound third = decided(second, FORMAT, DecisionKind.AGREED);
        assertThat(third.resumable()).extracting(RoundStep::number).containsExactly(1, 2);
    }

    @Test
    void sentBackToAnEarlierStepKeepsWhatWasAgreedBeforeIt() {
        ApprovalRound agreed = decided(decided(ROUND, CONTENT, DecisionKind.AGREED), FORMAT, DecisionKind.AGREED);
        ApprovalRound back = agreed.sentBackTo(2, 2, NOW);
        assertThat(back.number()).isEqualTo(2);
        assertThat(back.versionHash()).isEqualTo(agreed.versionHash());
        assertThat(back.due()).map(RoundStep::number).contains(2);
        assertThat(back.steps().getFirst().isDone()).isTrue();
        assertThat(back.steps().get(1).isDone()).isFalse();
        refused(ApprovalRule.ONLY_TO_AN_EARLIER_STEP, () -> agreed.sentBackTo(3, 2, NOW));
        refused(ApprovalRule.ONLY_TO_AN_EARLIER_STEP, () -> ROUND.sentBackTo(1, 2, NOW));
    }

    @Test
    void aPartThatIsHandedOverIsTheColleaguesAlone() {
        ApprovalRound handed = ROUND.handedOver(CONTENT, new Holder.OnePerson(SECOND_FORMAT, "y"));
        notTheirTurn(handed, CONTENT);
        assertThat(decided(handed, SECOND_FORMAT, DecisionKind.AGREED).due())
                .map(RoundStep::number)
                .contains(2);
        refused(
                ApprovalRule.NOT_AT_THIS_STEP,
                () -> ROUND.handedOver(FORMAT, new Holder.OnePerson(SECOND_FORMAT, "y")));
    }

    @Test
    void whoStandsInDecidesForTheAbsentAndIsNamed() {
        ApprovalRound agreed = ROUND.decided(
                Optional.of(CONTENT),
                new Decision(
                        DecisionKind.AGREED,
                        NOW,
                        new ActorRef(SECOND_FORMAT.toString(), "phó"),
                        Optional.of("trưởng"),
                        Optional.empty()));
        Decision decision = agreed.steps().getFirst().decision().orElseThrow();
        assertThat(decision.by().name()).isEqualTo("phó");
        assertThat(decision.forWhom()).contains("trưởng");
        assertThat(agreed.due()).map(RoundStep::person).contains(FORMAT);
    }

    @Test
    void theDueDayStaysWithItsStep() {
        ApprovalRound due = ROUND.dueOn(LocalDate.of(2026, 11, 26));
        assertThat(due.due().flatMap(RoundStep::due)).contains(LocalDate.of(2026, 11, 26));
        assertThat(decided(due, CONTENT, DecisionKind.AGREED).due().flatMap(RoundStep::due))
                .isEmpty();
    }

    @Test
    void aChainHasChecksAndThenOneSignature() {
        ChainStep check = ChainStep.of(Set.of(StepKind.CONTENT_CHECK), new ChainStep.Whose.OnePerson(CONTENT));
        ChainStep signature = ChainStep.of(Set.of(StepKind.SIGNATURE), new ChainStep.Whose.OnePerson(CHAIRMAN));
        assertThat(ApprovalChain.general(UUID.randomUUID(), "x", List.of(check, signature))
                        .steps())
                .hasSize(2);
        for (List<ChainStep> wrong : List.of(
                List.of(signature), List.of(check), List.of(signature, check), List.of(check, signature, signature))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> ApprovalChain.general(UUID.randomUUID(), "x", wrong));
        }
    }
}
