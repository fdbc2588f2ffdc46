package vn.trinhky.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;

/**
 * A place at a step: it takes one decision, by whichever of its people acts.
 *
 * @param number counted from 1 within the step
 * @param people as resolved when the round began, or as the place was handed over since
 */
public record Seat(int number, List<Holder.OnePerson> people, Optional<RoundStep.Decision> decision) {
    public Seat {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a seat nobody sits on");
        }
    }

    /** An open place for these people. */
    public static Seat of(int number, List<Holder.OnePerson> people) {
        return new Seat(number, people, Optional.empty());
    }

    boolean isOpen() {
        return decision.isEmpty();
    }

    boolean isFor(PersonId person) {
        return people.stream().anyMatch(one -> one.id().equals(person));
    }

    List<PersonId> ids() {
        return people.stream().map(Holder.OnePerson::id).toList();
    }

    String names() {
        return people.stream().map(Holder.OnePerson::name).collect(Collectors.joining(", "));
    }

    Seat decided(RoundStep.Decision by) {
        return new Seat(number, people, Optional.of(by));
    }

    Seat opened() {
        return of(number, people);
    }

    /** The person's place goes to a colleague; whoever shares it keeps it. */
    Seat handedOver(PersonId from, Holder.OnePerson to) {
        List<Holder.OnePerson> changed = people.stream()
                .map(one -> one.id().equals(from) ? to : one)
                .distinct()
                .toList();
        return new Seat(number, changed, decision);
    }
}
