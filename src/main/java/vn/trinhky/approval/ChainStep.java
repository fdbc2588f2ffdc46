package vn.trinhky.approval;

import java.util.EnumSet;
import java.util.Set;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/**
 * A step as the chain is set up, before anybody is at work.
 *
 * @param kinds what the step answers for; a signature stands alone
 */
record ChainStep(Set<StepKind> kinds, Whose whose) {
    ChainStep {
        kinds = EnumSet.copyOf(kinds);
        if (kinds.contains(StepKind.SIGNATURE) && kinds.size() > 1) {
            throw new IllegalArgumentException("a signature step answers for nothing else");
        }
    }

    boolean isSignature() {
        return kinds.contains(StepKind.SIGNATURE);
    }

    /** Whose step it is, resolved to a person when a round begins. */
    sealed interface Whose {
        record OnePerson(PersonId person) implements Whose {}

        record HeadOf(UnitId unit) implements Whose {}
    }
}
