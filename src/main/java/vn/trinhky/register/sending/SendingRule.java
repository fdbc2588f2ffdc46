package vn.trinhky.register.sending;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What may be done with a delivery, and when. */
public enum SendingRule implements BusinessRule {
    ADDRESS_REQUIRED,
    /** It is in the outbox already; wait what becomes of it. */
    ALREADY_ON_ITS_WAY,
    /** A receipt is written down for what was sent. */
    NOT_SENT_YET,
    /** What was sent cannot be left out. */
    SENT_ALREADY,
    /** A document that was recalled or replaced is not sent any more. */
    DOCUMENT_VOID;

    @Override
    public String messageKey() {
        return "register.sendingRule." + name();
    }

    void require(boolean condition) {
        if (!condition) {
            throw new RuleBrokenException(this);
        }
    }
}
