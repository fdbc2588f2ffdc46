package vn.trinhky.report.panel;

import java.time.LocalDate;
import vn.trinhky.organization.WorkDays;

/**
 * Where a due date stands, in working days. A due date that is no working day moves to the next one (Civil Code 2015,
 * Art. 148.5).
 *
 * @param days how many are left, or how many it is late; 0 where neither is said
 */
record Due(Standing standing, int days) {
    /** So few days left are pressing. */
    private static final int SOON = 2;

    enum Standing {
        LEFT,
        SOON,
        TODAY,
        OVER,
        KEPT,
        LATE
    }

    /** Something that is still to be done. */
    static Due open(LocalDate due, LocalDate today, WorkDays calendar) {
        LocalDate last = calendar.plus(due, 0);
        if (today.isEqual(last)) {
            return new Due(Standing.TODAY, 0);
        }
        if (today.isAfter(last)) {
            return new Due(Standing.OVER, atLeastOne(calendar.between(last, today)));
        }
        int left = calendar.between(today, last);
        return new Due(left <= SOON ? Standing.SOON : Standing.LEFT, left);
    }

    /** Something that was done on that day. */
    static Due done(LocalDate due, LocalDate day, WorkDays calendar) {
        LocalDate last = calendar.plus(due, 0);
        return day.isAfter(last)
                ? new Due(Standing.LATE, atLeastOne(calendar.between(last, day)))
                : new Due(Standing.KEPT, 0);
    }

    /** On the Saturday after a Friday no working day has passed, and yet it is late. */
    private static int atLeastOne(int days) {
        return Math.max(1, days);
    }
}
