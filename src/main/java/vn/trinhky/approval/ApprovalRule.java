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
    /** Every step has agreed to exactly this version. */
    ALL_AGREED_TO_THIS_VERSION,
    COMMENT_EMPTY,
    COMMENT_TOO_LONG;

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
