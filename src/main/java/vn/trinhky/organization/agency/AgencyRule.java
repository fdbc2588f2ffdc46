package vn.trinhky.organization.agency;

import vn.trinhky.kernel.BusinessRule;

/** What the administration of the agency demands. */
public enum AgencyRule implements BusinessRule {
    /** Two to 200 letters. */
    UNIT_NAME_LENGTH,
    /** Two to ten capital letters or digits, as in symbols and file copies. */
    ABBREVIATION_FORM,
    /** An abbreviation belongs to one unit. */
    ABBREVIATION_TAKEN,
    /** The head of a unit works here. */
    HEAD_WORKS_HERE,
    LETTERHEAD_DAY_REQUIRED,
    /** A letterhead begins today at the earliest: documents of days gone by have theirs. */
    LETTERHEAD_FROM_TODAY,
    /** Letterheads follow each other; the sentence names the day the last one begins. */
    LETTERHEAD_AFTER_LAST,
    /** One to four lines of at most ninety letters. */
    AGENCY_LINES,
    SUPERIOR_LENGTH,
    PLACE_LENGTH,
    SHOWN_NAME_LENGTH,
    CONTACT_LENGTH,
    /** What documents carry is never rewritten: a new letterhead begins instead. */
    LETTERHEAD_UNUSED;

    @Override
    public String messageKey() {
        return "organization.AgencyRule." + name();
    }
}
