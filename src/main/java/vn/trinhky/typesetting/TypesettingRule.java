package vn.trinhky.typesetting;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What keeps a report from being set now. */
public enum TypesettingRule implements BusinessRule {
    /** So many others are being set that this one would have to wait too long; nothing is lost. */
    TOO_MANY_AT_ONCE,
    /** Pictures, appendices, parts, merged cells and a second header row are in the content model, and no page shows them yet. */
    NOT_PRINTED_YET;

    @Override
    public String messageKey() {
        return "typesetting.rule." + name();
    }

    RuleBrokenException broken() {
        return new RuleBrokenException(this);
    }
}
