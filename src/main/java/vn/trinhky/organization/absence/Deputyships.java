package vn.trinhky.organization.absence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trinhky.organization.PersonId;

/**
 * Everybody for whom one person acts today. What is held by delegation is not part of what one can hand on: the
 * deputy's deputy acts for the deputy alone.
 */
public record Deputyships(List<Deputyship> all) {
    public static final Deputyships NONE = new Deputyships(List.of());

    public Deputyships {
        all = List.copyOf(all);
    }

    /** The first of them that lets this duty be done for one of these people. */
    public Optional<Deputyship> covering(Duty duty, Collection<PersonId> people) {
        return all.stream()
                .filter(one -> one.scope().contains(duty) && people.contains(one.principal()))
                .findFirst();
    }

    public Set<PersonId> principals(Duty duty) {
        return all.stream()
                .filter(one -> one.scope().contains(duty))
                .map(Deputyship::principal)
                .collect(Collectors.toUnmodifiableSet());
    }
}
