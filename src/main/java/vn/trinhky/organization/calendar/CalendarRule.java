package vn.trinhky.organization.calendar;

import vn.trinhky.kernel.BusinessRule;

/** What the working-day calendar demands. */
public enum CalendarRule implements BusinessRule {
    DAY_REQUIRED,
    NAME_LENGTH,
    /** Only Saturdays and Sundays can be made working days; the others are. */
    WORKED_DAY_IS_A_REST_DAY,
    /** Days gone by are not changed: deadlines were reckoned with them. */
    DAY_NOT_PAST,
    /** Every day is in the calendar once; the sentence names it. */
    DAY_TAKEN,
    /** The calendar reaches from 2020 to 2099: further the computed moon is not trusted. */
    YEAR_IN_RANGE;

    @Override
    public String messageKey() {
        return "organization.CalendarRule." + name();
    }
}
