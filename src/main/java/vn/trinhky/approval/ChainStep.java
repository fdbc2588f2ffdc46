package vn.trinhky.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/**
 * A step as the chain is set up, before anybody is at work; while it is being drawn, parts may be missing.
 *
 * @param kinds what the step answers for; a signature stands alone
 * @param completion whether every seat has to agree, or any one of them
 * @param seats who acts at it, at the same time
 * @param dueDays working days it may take, if that is said
 */
public record ChainStep(Set<StepKind> kinds, Completion completion, List<Whose> seats, OptionalInt dueDays) {
    public static final int MAX_SEATS = 10;
    public static final int MAX_DUE_DAYS = 60;

    public ChainStep {
        kinds = kinds.isEmpty() ? EnumSet.noneOf(StepKind.class) : EnumSet.copyOf(kinds);
        seats = List.copyOf(seats);
    }

    /** A step of one seat that may take any time. */
    static ChainStep of(Set<StepKind> kinds, Whose whose) {
        return new ChainStep(kinds, Completion.ALL, List.of(whose), OptionalInt.empty());
    }

    public boolean isSignature() {
        return kinds.contains(StepKind.SIGNATURE);
    }

    /** It answers for something, somebody is at it, and a signature stands alone. */
    boolean isComplete() {
        return !kinds.isEmpty() && !seats.isEmpty() && (!isSignature() || standsAlone());
    }

    /** It answers for one thing, and one seat does. */
    boolean standsAlone() {
        return kinds.size() == 1 && seats.size() == 1;
    }

    /** Whose seat it is, resolved to people when a round begins. */
    public sealed interface Whose {
        record OnePerson(PersonId person) implements Whose {}

        /** Whoever is in the post then. */
        record InPost(String title) implements Whose {
            public InPost {
                title = Nfc.line(title);
            }
        }

        record HeadOf(UnitId unit) implements Whose {}

        record HeadOfDraftingUnit() implements Whose {}

        /** Any one of the unit. */
        record AnyoneIn(UnitId unit) implements Whose {}

        default boolean includes(PersonDetails person, UnitId draftingUnit) {
            return switch (this) {
                case OnePerson one -> one.person().equals(person.id());
                case InPost post -> post.title().equalsIgnoreCase(person.post());
                case HeadOf head -> person.headOf().contains(head.unit());
                case HeadOfDraftingUnit head -> person.headOf().contains(draftingUnit);
                case AnyoneIn any -> any.unit().equals(person.unit());
            };
        }
    }
}
