package vn.trinhky.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.ApprovalRounds.Resumption;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.SubmissionCheck;
import vn.trinhky.security.CurrentPerson;

/** Resolves a chain to people, and refuses a submission that nobody, or only the drafter, could review or sign. */
@Component
class Routing implements SubmissionCheck {
    private final ApprovalChains chains;
    private final ApprovalRounds rounds;
    private final Organization organization;
    private final CurrentPerson currentPerson;

    Routing(ApprovalChains chains, ApprovalRounds rounds, Organization organization, CurrentPerson currentPerson) {
        this.chains = chains;
        this.rounds = rounds;
        this.organization = organization;
        this.currentPerson = currentPerson;
    }

    @Override
    public void check(DraftDetails draft) {
        Route route = route(draft.report(), draft.metadata());
        steps(route.chain(), currentPerson.id(), draft.metadata().draftingUnit());
    }

    /**
     * The way of the report's next round: a report that was under way keeps its chain, and begins where whoever returned
     * it wanted.
     *
     * @throws RuleBrokenException {@link ApprovalRule#NO_CHAIN}
     */
    Route route(ReportId report, ReportMetadata metadata) {
        Optional<Resumption> before = rounds.resumption(report);
        return before.flatMap(last -> chains.find(last.chain()).map(chain -> new Route(chain, last.firstStep())))
                .or(() -> chains.choose(metadata).map(chain -> new Route(chain, 1)))
                .orElseThrow(ApprovalRule.NO_CHAIN::broken);
    }

    record Route(ApprovalChain chain, int firstStep) {}

    /**
     * The steps of the chain with their people.
     *
     * @throws RuleBrokenException if a step has nobody, or would fall to the drafter
     */
    List<RoundStep> steps(ApprovalChain chain, PersonId drafter, UnitId draftingUnit) {
        return steps(chain, drafter, draftingUnit, organization.working());
    }

    /** The same with these people at work. */
    static List<RoundStep> steps(
            ApprovalChain chain, PersonId drafter, UnitId draftingUnit, List<PersonDetails> staff) {
        List<RoundStep> steps = new ArrayList<>();
        for (ChainStep step : chain.steps()) {
            int number = steps.size() + 1;
            List<Seat> seats = new ArrayList<>();
            for (Whose whose : step.seats()) {
                List<PersonDetails> people = people(whose, draftingUnit, staff, number);
                seats.add(Seat.of(seats.size() + 1, fitting(people, step, drafter, number)));
            }
            steps.add(new RoundStep(number, step.kinds(), step.completion(), seats, step.dueDays(), Optional.empty()));
        }
        return steps;
    }

    private static List<PersonDetails> people(Whose whose, UnitId unit, List<PersonDetails> staff, int step) {
        List<PersonDetails> people =
                staff.stream().filter(person -> whose.includes(person, unit)).toList();
        ApprovalRule.NOBODY_AT_STEP.require(!people.isEmpty(), step);
        return people;
    }

    private static List<Holder.OnePerson> fitting(
            List<PersonDetails> people, ChainStep step, PersonId drafter, int number) {
        List<PersonDetails> able = people.stream()
                .filter(person -> mayActAt(step.isSignature(), person))
                .toList();
        ApprovalRule.STEP_WITHOUT_OFFICE.require(!able.isEmpty(), number);
        List<Holder.OnePerson> others = able.stream()
                .filter(person -> step.isSignature() || !person.id().equals(drafter))
                .map(person -> new Holder.OnePerson(person.id(), person.name()))
                .toList();
        ApprovalRule.DRAFTER_WOULD_REVIEW.require(!others.isEmpty(), number);
        return others;
    }

    /** The signer signs; everything before may be done by whoever reviews, signs, or keeps the records. */
    static boolean mayActAt(boolean signature, PersonDetails person) {
        return person.holds(Office.SIGNER)
                || !signature && (person.holds(Office.REVIEWER) || person.holds(Office.CLERK));
    }

    /** Who signs what is drafted like this; empty while there is no chain or nobody at its last step. */
    Optional<PersonId> signer(ReportMetadata metadata) {
        return chains.choose(metadata)
                .flatMap(chain -> organization.working().stream()
                        .filter(person -> Routing.mayActAt(true, person))
                        .filter(person ->
                                chain.steps().getLast().seats().getFirst().includes(person, metadata.draftingUnit()))
                        .map(PersonDetails::id)
                        .findFirst());
    }
}
