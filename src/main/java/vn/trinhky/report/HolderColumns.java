package vn.trinhky.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;

/**
 * {@link Holder} as columns, with the moment since when and the day by which they must have acted; nobody has a report
 * whose way has ended.
 */
@Embeddable
record HolderColumns(
        @Column(name = "holder_id") @Nullable UUID personId,
        @Column(name = "holder_name") @Nullable String personName,
        @Column(name = "holder_people") @Nullable String people,

        @Column(name = "holder_office") @Enumerated(EnumType.STRING) @Nullable
        Office office,

        @Column(name = "holder_since") Instant since,
        @Column(name = "act_by") @Nullable LocalDate actBy) {
    /** A person's id is as long as this, a blank follows. */
    private static final int ID = 36;

    static HolderColumns of(Holder holder, Instant since, @Nullable LocalDate actBy) {
        return switch (holder) {
            case Holder.OnePerson one -> new HolderColumns(one.id().value(), one.name(), null, null, since, actBy);
            case Holder.Several several -> new HolderColumns(null, null, lines(several), null, since, actBy);
            case Holder.AnyoneOf any -> new HolderColumns(null, null, null, any.office(), since, actBy);
        };
    }

    static HolderColumns nobody(Instant since) {
        return new HolderColumns(null, null, null, null, since, null);
    }

    /** Whoever of several has not acted yet has it since they got it together. */
    HolderColumns passedTo(Holder next, Instant now, @Nullable LocalDate by) {
        boolean same = get().filter(before -> before.people().containsAll(next.people()))
                .filter(before -> !next.people().isEmpty())
                .isPresent();
        return of(next, same ? since : now, by);
    }

    private static String lines(Holder.Several several) {
        return several.people().stream().map(one -> one.id() + " " + one.name()).collect(Collectors.joining("\n"));
    }

    Optional<Holder> get() {
        if (personId != null && personName != null) {
            return Optional.of(new Holder.OnePerson(new PersonId(personId), personName));
        }
        if (people != null) {
            return Optional.of(new Holder.Several(people.lines()
                    .map(line -> new Holder.OnePerson(PersonId.of(line.substring(0, ID)), line.substring(ID + 1)))
                    .toList()));
        }
        return Optional.ofNullable(office).map(Holder.AnyoneOf::new);
    }

    /** As they are looked for: ids of people, or the name of the office. */
    Set<String> keys() {
        return get().map(holder -> switch (holder) {
                    case Holder.AnyoneOf any -> Set.of(any.office().name());
                    default ->
                        holder.people().stream()
                                .map(one -> one.id().toString())
                                .collect(Collectors.toUnmodifiableSet());
                })
                .orElse(Set.of());
    }
}
