package vn.trinhky.organization.absence;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.organization.PersonId;

/**
 * Somebody is away, both days included.
 *
 * @param delegation who acts for them; empty if their work waits
 */
public record Absence(AbsenceId id, PersonId person, LocalDate from, LocalDate to, Optional<Delegation> delegation) {
    /** A delegation is limited in time (NĐ 30/2020, Art. 13.3); no leave is longer either. */
    public static final int LONGEST_DAYS = 366;

    public Absence {
        AbsenceRule.DATES_IN_ORDER.require(!to.isBefore(from));
        AbsenceRule.NOT_THAT_LONG.require(to.isBefore(from.plusDays(LONGEST_DAYS)), LONGEST_DAYS);
        AbsenceRule.NOT_ONESELF.require(
                delegation.map(Delegation::deputy).filter(person::equals).isEmpty());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
