package vn.trinhky.report;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/**
 * Who may read a report, and how much of it: the rights matrix of the product, one line per row of it. Whoever holds
 * several offices has the most that any of them allows.
 *
 * @param participants people of its approval chain, and people who were consulted
 */
record ReportAccess(
        ReportStatus status, PersonId drafter, UnitId draftingUnit, boolean restricted, Set<UUID> participants) {

    private static final Set<Office> STAFF = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER, Office.CLERK);

    /** How much of a report a person sees. */
    enum Level {
        NONE,
        /** Subject, state and dates, never the content. */
        METADATA,
        READ
    }

    Level levelOf(PersonDetails person) {
        if (ownPeople(person) || byOffice(person)) {
            return Level.READ;
        }
        return person.holds(Office.ADMIN) ? Level.METADATA : Level.NONE;
    }

    /** What was never submitted: for who writes it and the heads of the unit, in every state. */
    boolean draftsVisibleTo(PersonDetails person) {
        return drafter.equals(person.id()) || person.headOf().contains(draftingUnit);
    }

    /** Its own history: everybody who reads it, from the moment they do. */
    boolean historyVisibleTo(PersonDetails person) {
        return levelOf(person) == Level.READ;
    }

    /** Drafter and participants, by name. */
    Set<PersonId> ownPeople() {
        return Stream.concat(Stream.of(drafter), participants.stream().map(PersonId::new))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean ownPeople(PersonDetails person) {
        return drafter.equals(person.id())
                || person.headOf().contains(draftingUnit)
                || !status.isDraft() && participants.contains(person.id().value());
    }

    private boolean byOffice(PersonDetails person) {
        if (status.isIssuedOrAfter()) {
            return person.holds(Office.AUDITOR)
                    || person.holds(Office.CLERK)
                    || !restricted && person.offices().stream().anyMatch(STAFF::contains);
        }
        return person.holds(Office.CLERK)
                && (status == ReportStatus.AWAITING_SIGNATURE || status == ReportStatus.SIGNED);
    }
}
