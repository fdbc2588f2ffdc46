package vn.trinhky.typesetting;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What keeps a report from being set now. */
public enum TypesettingRule implements BusinessRule {
    /** So many others are being set that this one would have to wait too long; nothing is lost. */
    TOO_MANY_AT_ONCE;

    @Override
    public String messageKey() {
        return "typesetting.rule." + name();
    }

    RuleBrokenException broken() {
        return new RuleBrokenException(this);
    }
}
