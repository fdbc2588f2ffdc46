package vn.trinhky.approval;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.organization.PersonId;

/**
 * A step of a round that is going on or over.
 *
 * @param number counted from 1
 * @param person whose step it is, as resolved when the round began
 * @param decision what they decided, empty while it is not their turn or they have not acted
 */
public record RoundStep(
        int number, Set<StepKind> kinds, PersonId person, String personName, Optional<Decision> decision) {
    public RoundStep {
        kinds = EnumSet.copyOf(kinds);
    }

    public boolean isSignature() {
        return kinds.contains(StepKind.SIGNATURE);
    }

    boolean hasAgreed() {
        return decision.map(Decision::kind).filter(DecisionKind.AGREED::equals).isPresent();
    }

    RoundStep decided(DecisionKind kind, Instant at) {
        return new RoundStep(number, kinds, person, personName, Optional.of(new Decision(kind, at)));
    }

    public record Decision(DecisionKind kind, Instant at) {}

    public enum DecisionKind {
        AGREED,
        RETURNED,
        SIGNED
    }
}
