package vn.trinhky.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;

/**
 * One way of one version through the chain. Immutable: a decision gives a new round. Agreement binds to the version's
 * hash; an edit makes a new version and with it a new round, so whatever was agreed before is void. A round that begins
 * in the middle comes back to the steps before it: nothing is signed that a step has not agreed to.
 *
 * @param chain the version of the chain it goes by
 * @param firstStep the step whose turn comes first
 */
public record ApprovalRound(
        ReportId report,
        int number,
        int version,
        Sha256 versionHash,
        UUID chain,
        int firstStep,
        Instant startedAt,
        List<RoundStep> steps) {
    public ApprovalRound {
        steps = List.copyOf(steps);
    }

    /** The steps as their turns come: the first one, those before it that were passed over, the rest, the signature. */
    List<RoundStep> inTurn() {
        return steps.stream()
                .sorted(Comparator.comparing((RoundStep step) -> step.number() != firstStep)
                        .thenComparing(RoundStep::number))
                .toList();
    }

    /** The step that is due, empty once all have decided or one has sent it back. */
    public Optional<RoundStep> due() {
        return isReturned()
                ? Optional.empty()
                : inTurn().stream().filter(step -> !step.isDone()).findFirst();
    }

    /**
     * When each step that is still to come would be due if every step took the days it may take, in the order of the
     * turns. A step that may take any time adds none.
     *
     * @param plusWorkingDays the office's calendar
     */
    Map<RoundStep, LocalDate> expectedDays(LocalDate today, BiFunction<LocalDate, Integer, LocalDate> plusWorkingDays) {
        Map<RoundStep, LocalDate> days = new LinkedHashMap<>();
        LocalDate day = today;
        for (RoundStep step : inTurn()) {
            if (!step.isDone() && !isReturned()) {
                LocalDate begins = day;
                day = step.due()
                        .filter(known -> !known.isBefore(begins))
                        .orElseGet(() -> step.dueDays().isEmpty()
                                ? begins
                                : plusWorkingDays.apply(begins, step.dueDays().getAsInt()));
                days.put(step, day);
            }
        }
        return days;
    }

    /** True once a step has returned it to the drafter, or sent it back to an earlier step. */
    public boolean isReturned() {
        return steps.stream()
                .flatMap(step -> step.decisions().stream())
                .anyMatch(decision -> decision.kind().endsRound());
    }

    /** Every check, that is every step but the signature, agreed. */
    public boolean isFullyAgreed() {
        return steps.stream().filter(step -> !step.isSignature()).allMatch(RoundStep::hasAgreed);
    }

    /** The steps it can be sent back to from the one that is due: those whose turn came before. */
    public List<RoundStep> earlier() {
        List<RoundStep> order = inTurn();
        return due().map(now -> order.subList(0, order.indexOf(now))).orElse(List.of());
    }

    /** Where the round after a return can begin: at any check up to the returner's own. */
    public List<RoundStep> resumable() {
        return due().map(now -> steps.stream()
                        .filter(step -> !step.isSignature() && (now.isSignature() || step.number() <= now.number()))
                        .toList())
                .orElse(List.of());
    }

    /** Everywhere it can be sent back to from the step that is due: the drafter first, as is done mostly. */
    public List<ReturnPlace> returnPlaces() {
        return Stream.<ReturnPlace>concat(
                        resumable().stream().map(ReturnPlace.ToDrafter::new),
                        earlier().stream().map(ReturnPlace.ToStep::new))
                .toList();
    }

    /**
     * Somebody at the due step decides.
     *
     * @param principal for whom, if they act for somebody who is away
     * @throws vn.trinhky.kernel.RuleBrokenException {@link ApprovalRule#NOT_AT_THIS_STEP}
     */
    ApprovalRound decided(Optional<PersonId> principal, Decision decision) {
        PersonId at = principal.orElseGet(() -> PersonId.of(decision.by().id()));
        RoundStep due = requireAt(at);
        ApprovalRule.SIGNATURE_IS_NO_AGREEMENT.require(
                decision.kind().endsRound() || due.isSignature() == (decision.kind() == DecisionKind.SIGNED));
        return with(due, step -> step.decided(principal, decision));
    }

    private RoundStep requireAt(PersonId person) {
        return due().filter(step -> step.open().stream().anyMatch(seat -> seat.isFor(person)))
                .orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
    }

    /**
     * The round that follows when the due step sends it back to an earlier one of the same version: what the steps
     * before that one agreed to stands.
     */
    ApprovalRound sentBackTo(int step, int nextNumber, Instant at) {
        RoundStep target = earlier().stream()
                .filter(one -> one.number() == step)
                .findFirst()
                .orElseThrow(ApprovalRule.ONLY_TO_AN_EARLIER_STEP::broken);
        List<RoundStep> order = inTurn();
        List<RoundStep> kept = order.subList(0, order.indexOf(target));
        List<RoundStep> next = steps.stream()
                .map(one -> kept.contains(one) ? one : one.opened())
                .toList();
        return new ApprovalRound(report, nextNumber, version, versionHash, chain, firstStep, at, next);
    }

    /** Where the person still has something to do, now or later. */
    List<RoundStep> openPartsOf(PersonId person) {
        return steps.stream()
                .filter(step -> step.open().stream().anyMatch(seat -> seat.isFor(person)))
                .toList();
    }

    /** The open seats of one person at the steps that are not done go to another. */
    ApprovalRound handedOver(PersonId from, Holder.OnePerson to) {
        requireAt(from);
        return changed(step -> step.isDone() ? step : step.handedOver(from, to));
    }

    /** The due step has to be done by that day. */
    ApprovalRound dueOn(LocalDate day) {
        return due().map(now -> with(now, step -> step.dueOn(day))).orElse(this);
    }

    private ApprovalRound with(RoundStep one, UnaryOperator<RoundStep> change) {
        return changed(step -> step.equals(one) ? change.apply(step) : step);
    }

    private ApprovalRound changed(UnaryOperator<RoundStep> change) {
        List<RoundStep> changed = new ArrayList<>(steps);
        changed.replaceAll(change);
        return new ApprovalRound(report, number, version, versionHash, chain, firstStep, startedAt, changed);
    }
}
