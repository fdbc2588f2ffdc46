package vn.trinhky.approval;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What the chain demands, each with its own sentence. */
public enum ApprovalRule implements BusinessRule {
    /** No approval chain is set up. */
    NO_CHAIN,
    /** A step has nobody to act; the sentence names the step. */
    NOBODY_AT_STEP,
    /** A step would fall to the drafter; the sentence names the step. */
    DRAFTER_WOULD_REVIEW,
    /** Whoever acts must be at the step that is due. */
    NOT_AT_THIS_STEP,
    /** At a step that asks for an opinion, words are the act. */
    OPINION_NEEDS_WORDS,
    /** The signer signs; agreeing is for the checks before. */
    SIGNATURE_IS_NO_AGREEMENT,
    ONLY_TO_AN_EARLIER_STEP,
    /** The next round begins at a check up to the returner's own step. */
    RESUME_AT_A_CHECK,
    /** Only one's own part is handed over, or that of somebody one acts for. */
    ONLY_ONES_OWN_PART,
    /** A colleague must hold an office that fits the step, and be at work. */
    COLLEAGUE_FITS_STEP,
    /** The drafter reviews nothing, not for a colleague either. */
    NOT_TO_THE_DRAFTER,
    /** Somebody who was asked and has not answered yet is not asked again. */
    NOT_ASKED_TWICE,
    ANSWERED_ONCE,
    /** The people of a step hold none of the offices it needs; the sentence names the step. */
    STEP_WITHOUT_OFFICE,
    /** Every step has agreed to exactly this version. */
    ALL_AGREED_TO_THIS_VERSION,
    COMMENT_EMPTY,
    COMMENT_TOO_LONG,
    /** A comment on words needs words. */
    COMMENT_WITHOUT_WORDS,
    COMMENT_ON_TOO_MUCH,
    /** The text that was looked at is no longer the one that counts. */
    COMMENT_ON_ANOTHER_TEXT,
    COMMENT_UNKNOWN,
    /** Its author or the report's drafter says that a comment is dealt with. */
    COMMENT_OF_ANOTHER,
    /** Comments are made until the signature. */
    COMMENTS_CLOSED,
    NO_PROPOSAL,
    PROPOSAL_IN_ONE_LINE,
    PROPOSAL_CHANGES_NOTHING,
    PROPOSAL_DECIDED,
    /** The words a proposal is about were changed since. */
    PROPOSAL_WORDS_CHANGED;

    @Override
    public String messageKey() {
        return "approval.rule." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    void require(boolean condition, Object... arguments) {
        if (!condition) {
            throw broken(arguments);
        }
    }
}
