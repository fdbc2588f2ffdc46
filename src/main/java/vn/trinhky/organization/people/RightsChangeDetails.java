package vn.trinhky.organization.people;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;

/** A change of rights that waits for a second person. Names are today's. */
public record RightsChangeDetails(
        RightsChangeId id,
        PersonId person,
        String personName,
        Set<Office> before,
        Set<Office> after,
        PersonId changedBy,
        String changedByName,
        Instant changedAt) {
    public RightsChangeDetails {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Neither who gave the rights nor who got them confirms them. */
    public boolean mayBeConfirmedBy(PersonId other) {
        return isSecondPerson(other, changedBy, person);
    }

    /** The rule itself, {@link PersonRule#SECOND_PERSON}. */
    public static boolean isSecondPerson(PersonId other, PersonId changedBy, PersonId person) {
        return !other.equals(changedBy) && !other.equals(person);
    }

    /** The offices the person was given, in their order. */
    public Set<Office> given() {
        Set<Office> given = new TreeSet<>(after);
        given.removeAll(before);
        return given;
    }

    /** The offices that were taken from the person, in their order. */
    public Set<Office> taken() {
        Set<Office> taken = new TreeSet<>(before);
        taken.removeAll(after);
        return taken;
    }
}
