package vn.trinhky.organization.setup;

import vn.trinhky.kernel.BusinessRule;

/** What an office must have before reports can go their way. */
public enum SetupRule implements BusinessRule {
    AGENCY_NAMED,
    /** Drafter, reviewer, signer, clerk: somebody for each. */
    OFFICES_HELD,
    CHAIN_SET_UP,
    /** The first chain needs somebody who reviews and somebody who signs. */
    CHAIN_PEOPLE_CHOSEN;

    @Override
    public String messageKey() {
        return "organization.SetupRule." + name();
    }
}
