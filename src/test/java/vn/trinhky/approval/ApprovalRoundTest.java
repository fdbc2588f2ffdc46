package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;

class ApprovalRoundTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final PersonId CONTENT = new PersonId(UUID.randomUUID());
    private static final PersonId FORMAT = new PersonId(UUID.randomUUID());
    private static final PersonId CHAIRMAN = new PersonId(UUID.randomUUID());
    private static final ApprovalRound ROUND = new ApprovalRound(
            ReportId.random(),
            1,
            1,
            Sha256.of("v1"),
            NOW,
            List.of(
                    step(1, CONTENT, StepKind.CONTENT_CHECK),
                    step(2, FORMAT, StepKind.FORMAT_CHECK),
                    step(3, CHAIRMAN, StepKind.SIGNATURE)));

    private static RoundStep step(int number, PersonId person, StepKind kind) {
        return new RoundStep(number, Set.of(kind), person, "x", Optional.empty());
    }

    private static void notTheirTurn(ApprovalRound round, PersonId person) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(() -> round.decided(person, DecisionKind.AGREED, NOW))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(ApprovalRule.NOT_AT_THIS_STEP));
    }

    @Test
    void stepsAreDueInOrder() {
        assertThat(ROUND.due()).map(RoundStep::person).contains(CONTENT);
        assertThat(ROUND.afterDue()).map(RoundStep::person).contains(FORMAT);
        ApprovalRound second = ROUND.decided(CONTENT, DecisionKind.AGREED, NOW);
        assertThat(second.due()).map(RoundStep::person).contains(FORMAT);
        assertThat(second.isFullyAgreed()).isFalse();
        ApprovalRound third = second.decided(FORMAT, DecisionKind.AGREED, NOW);
        assertThat(third.due()).map(RoundStep::person).contains(CHAIRMAN);
        assertThat(third.isFullyAgreed()).isTrue();
        ApprovalRound signed = third.decided(CHAIRMAN, DecisionKind.SIGNED, NOW);
        assertThat(signed.due()).isEmpty();
        assertThat(signed.afterDue()).isEmpty();
    }

    @Test
    void onlyThePersonAtTheDueStepDecides() {
        notTheirTurn(ROUND, FORMAT);
        notTheirTurn(ROUND, CHAIRMAN);
        notTheirTurn(ROUND.decided(CONTENT, DecisionKind.AGREED, NOW), CONTENT);
    }

    @Test
    void aReturnEndsTheRound() {
        ApprovalRound returned = ROUND.decided(CONTENT, DecisionKind.RETURNED, NOW);
        assertThat(returned.isReturned()).isTrue();
        assertThat(returned.due()).isEmpty();
        assertThat(returned.isFullyAgreed()).isFalse();
        notTheirTurn(returned, FORMAT);
    }

    @Test
    void aChainHasChecksAndThenOneSignature() {
        ChainStep check = new ChainStep(Set.of(StepKind.CONTENT_CHECK), new ChainStep.Whose.OnePerson(CONTENT));
        ChainStep signature = new ChainStep(Set.of(StepKind.SIGNATURE), new ChainStep.Whose.OnePerson(CHAIRMAN));
        assertThat(new ApprovalChain(UUID.randomUUID(), "x", List.of(check, signature)).steps())
                .hasSize(2);
        for (List<ChainStep> wrong : List.of(
                List.of(signature), List.of(check), List.of(signature, check), List.of(check, signature, signature))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new ApprovalChain(UUID.randomUUID(), "x", wrong));
        }
    }
}
