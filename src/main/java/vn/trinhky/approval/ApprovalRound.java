package vn.trinhky.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;

/**
 * One way of one version through the chain. Immutable: a decision gives a new round. Agreement binds to the version's
 * hash; an edit makes a new version and with it a new round, so whatever was agreed before is void.
 */
public record ApprovalRound(
        ReportId report, int number, int version, Sha256 versionHash, Instant startedAt, List<RoundStep> steps) {
    public ApprovalRound {
        steps = List.copyOf(steps);
    }

    /** The step that is due, empty once all have decided or one has returned it. */
    public Optional<RoundStep> due() {
        return isReturned()
                ? Optional.empty()
                : steps.stream().filter(step -> step.decision().isEmpty()).findFirst();
    }

    public boolean isReturned() {
        return steps.stream()
                .flatMap(step -> step.decision().stream())
                .anyMatch(decision -> decision.kind() == DecisionKind.RETURNED);
    }

    /** Every check, that is every step but the signature, agreed. */
    public boolean isFullyAgreed() {
        return steps.stream().filter(step -> !step.isSignature()).allMatch(RoundStep::hasAgreed);
    }

    /** The step after the one that is due. */
    Optional<RoundStep> afterDue() {
        return due().flatMap(now ->
                steps.stream().filter(step -> step.number() == now.number() + 1).findFirst());
    }

    /**
     * The person at the due step decides.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link ApprovalRule#NOT_AT_THIS_STEP}
     */
    ApprovalRound decided(PersonId person, DecisionKind kind, Instant at) {
        RoundStep due =
                due().filter(step -> step.person().equals(person)).orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
        List<RoundStep> changed = new ArrayList<>(steps);
        changed.set(changed.indexOf(due), due.decided(kind, at));
        return new ApprovalRound(report, number, version, versionHash, startedAt, changed);
    }
}
