package vn.trinhky.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.SubmissionCheck;
import vn.trinhky.security.CurrentPerson;

/** Resolves a chain to people, and refuses a submission that nobody, or only the drafter, could review or sign. */
@Component
class Routing implements SubmissionCheck {
    private final ApprovalChains chains;
    private final Organization organization;
    private final CurrentPerson currentPerson;

    Routing(ApprovalChains chains, Organization organization, CurrentPerson currentPerson) {
        this.chains = chains;
        this.organization = organization;
        this.currentPerson = currentPerson;
    }

    @Override
    public void check(DraftDetails draft) {
        steps(currentPerson.id());
    }

    /**
     * The steps of the default chain with their people.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if a step has nobody, or would fall to the drafter
     */
    List<RoundStep> steps(PersonId drafter) {
        ApprovalChain chain = chains.findDefault().orElseThrow(ApprovalRule.NO_CHAIN::broken);
        List<RoundStep> steps = new ArrayList<>();
        for (ChainStep step : chain.steps()) {
            int number = steps.size() + 1;
            PersonDetails person = resolve(step.whose()).orElseThrow(() -> ApprovalRule.NOBODY_AT_STEP.broken(number));
            ApprovalRule.DRAFTER_WOULD_REVIEW.require(
                    step.isSignature() || !person.id().equals(drafter), number);
            steps.add(new RoundStep(number, step.kinds(), person.id(), person.name(), Optional.empty()));
        }
        return steps;
    }

    /** Who has the last step of the default chain; empty while there is no chain or nobody at that step. */
    Optional<PersonId> signer() {
        return chains.findDefault()
                .flatMap(chain -> resolve(chain.steps().getLast().whose()))
                .map(PersonDetails::id);
    }

    private Optional<PersonDetails> resolve(ChainStep.Whose whose) {
        return switch (whose) {
            case ChainStep.Whose.OnePerson one -> organization.findPerson(one.person());
            case ChainStep.Whose.HeadOf head -> organization.headOf(head.unit());
        };
    }
}
