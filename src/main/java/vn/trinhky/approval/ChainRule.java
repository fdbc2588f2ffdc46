package vn.trinhky.approval;

import java.util.List;
import vn.trinhky.kernel.BusinessRule;

/** What a chain needs so that reports get through it, each with its own sentence. Steps are named by their number. */
public enum ChainRule implements BusinessRule {
    NAME_MISSING(true),
    /** The sentence names the most letters. */
    NAME_TOO_LONG(true),
    /** Two chains in use for the same reports: nobody could say which one is taken. The sentence names the other. */
    SAME_REPORTS(true),
    TOO_MANY_STEPS(true),
    /** Somebody looks at a report before it is signed. */
    NO_CHECK(true),
    NO_SIGNER(true),
    SIGNATURE_LAST(true),
    /** A signature step answers for nothing else, and one seat signs. */
    SIGNATURE_ALONE(true),
    NO_KIND(true),
    NOBODY_CHOSEN(true),
    TOO_MANY_PEOPLE(true),
    DAYS(true),
    PERSON_LEFT(true),
    POST_VACANT(true),
    UNIT_WITHOUT_HEAD(true),
    UNIT_EMPTY(true),
    /** Nobody of the seat reviews, signs or keeps the records; at a signature: nobody signs. */
    OFFICE_MISSING(true),
    /** One person on two seats of a step decides once for both. */
    PERSON_TWICE_AT_STEP(true),
    /** Some units draft, but nobody at their head could act: their reports cannot be submitted. */
    HEADS_MISSING(false),
    /** Whoever drafts reviews nothing of their own: where they are alone on a seat, their reports cannot be submitted. */
    DRAFTER_ALONE(false),
    PERSON_AT_TWO_STEPS(false);

    private final boolean forbids;

    ChainRule(boolean forbids) {
        this.forbids = forbids;
    }

    /** False for what the administrator should know but may want. */
    public boolean forbids() {
        return forbids;
    }

    @Override
    public String messageKey() {
        return "approval.ChainRule." + name();
    }

    ChainFault broken(Object... arguments) {
        return new ChainFault(this, List.of(arguments));
    }
}
