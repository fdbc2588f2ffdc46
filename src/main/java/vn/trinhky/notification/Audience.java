package vn.trinhky.notification;

import java.util.Optional;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.report.Holder;

/** Whom something is told. */
sealed interface Audience {
    /** One person, whoever acts for them or not. */
    record One(PersonId person) implements Audience {}

    /** Everybody who holds the office. */
    record HoldersOf(Office office) implements Audience {}

    /**
     * Whoever has a report, and those who act for them today.
     *
     * @param duty what is to be done; empty if it is not handed to a deputy
     */
    record WhoHas(Holder holder, Optional<Duty> duty) implements Audience {}
}
