package vn.trinhky.drafting;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** Who may write now. */
public enum DraftingRule implements BusinessRule {
    /** Somebody else, or another window, holds the draft; the sentence names them. */
    ONE_WRITES_AT_A_TIME;

    @Override
    public String messageKey() {
        return "drafting.rule." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }
}
