package vn.trinhky.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** Who has a report and must act next: one person, several who have it together, or anyone of an office. */
public sealed interface Holder {

    /**
     * One person.
     *
     * @param name as shown when they got it
     */
    record OnePerson(PersonId id, String name) implements Holder {}

    /** Several people at one step: each, or any of them, acts. */
    record Several(List<OnePerson> people) implements Holder {
        public Several {
            people = List.copyOf(people);
            if (people.size() < 2) {
                throw new IllegalArgumentException("one person is not several");
            }
        }
    }

    /** Whoever holds the office, such as the records clerks. */
    record AnyoneOf(Office office) implements Holder {}

    static Holder of(PersonDetails person) {
        return new OnePerson(person.id(), person.name());
    }

    /** One or several people, in this order. */
    static Holder of(List<OnePerson> people) {
        return people.size() == 1 ? people.getFirst() : new Several(people);
    }

    /** True if this person has it; whoever acts for them is asked for in {@link Actor}. */
    default boolean includes(PersonDetails person) {
        return switch (this) {
            case OnePerson one -> one.id().equals(person.id());
            case Several several ->
                several.people().stream().anyMatch(one -> one.id().equals(person.id()));
            case AnyoneOf any -> person.holds(any.office());
        };
    }

    /** The people who have it; nobody by name if it is an office. */
    default List<OnePerson> people() {
        return switch (this) {
            case OnePerson one -> List.of(one);
            case Several several -> several.people();
            case AnyoneOf any -> List.of();
        };
    }

    /** The one person, if it is one. */
    default Optional<PersonId> person() {
        return this instanceof OnePerson one ? Optional.of(one.id()) : Optional.empty();
    }

    /** By name, one after the other; empty if it is an office. */
    default String names() {
        return people().stream().map(OnePerson::name).collect(Collectors.joining(", "));
    }
}
