package vn.trinhky.report;

import java.util.Optional;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** Who has a report and must act next: one person, or anyone of an office. */
public sealed interface Holder {

    /**
     * One person.
     *
     * @param name as shown when they got it
     */
    record OnePerson(PersonId id, String name) implements Holder {}

    /** Whoever holds the office, such as the records clerks. */
    record AnyoneOf(Office office) implements Holder {}

    static Holder of(PersonDetails person) {
        return new OnePerson(person.id(), person.name());
    }

    /** True if this person may act for the holder. */
    default boolean includes(PersonDetails person) {
        return switch (this) {
            case OnePerson one -> one.id().equals(person.id());
            case AnyoneOf any -> person.holds(any.office());
        };
    }

    /** The one person, if it is one. */
    default Optional<PersonId> person() {
        return this instanceof OnePerson one ? Optional.of(one.id()) : Optional.empty();
    }
}
