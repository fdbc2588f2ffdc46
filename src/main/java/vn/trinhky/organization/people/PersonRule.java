package vn.trinhky.organization.people;

import vn.trinhky.kernel.BusinessRule;

/** What the administration of people demands. */
public enum PersonRule implements BusinessRule {
    /** Two to a hundred letters. */
    NAME_LENGTH,
    /** Two to fifty of {@code a-z 0-9 . _ -}. */
    LOGIN_FORM,
    /** A log-in name belongs to one person for ever, also after they have left. */
    LOGIN_TAKEN,
    UNIT_REQUIRED,
    /** Somebody without any office could do nothing here. */
    OFFICE_REQUIRED,
    /** Two to 200 letters. */
    POST_TITLE_LENGTH,
    /** At most four lines of a hundred letters above a signature. */
    CAPACITY_LINES,
    POST_DAY_REQUIRED,
    /** Posts follow each other; the sentence names the day the last one began. */
    POST_AFTER_LAST,
    /** Who changes rights does not change their own. */
    NOT_ONESELF,
    /** Rights are confirmed by somebody who neither gave nor got them. */
    SECOND_PERSON;

    @Override
    public String messageKey() {
        return "organization.PersonRule." + name();
    }
}
