package vn.trinhky.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** {@link Holder} as columns, with the moment since when; nobody has a report whose way has ended. */
@Embeddable
record HolderColumns(
        @Column(name = "holder_id") @Nullable UUID personId,
        @Column(name = "holder_name") @Nullable String personName,

        @Column(name = "holder_office") @Enumerated(EnumType.STRING) @Nullable
        Office office,

        @Column(name = "holder_since") Instant since) {

    static HolderColumns of(Holder holder, Instant since) {
        return switch (holder) {
            case Holder.OnePerson one -> new HolderColumns(one.id().value(), one.name(), null, since);
            case Holder.AnyoneOf any -> new HolderColumns(null, null, any.office(), since);
        };
    }

    static HolderColumns nobody(Instant since) {
        return new HolderColumns(null, null, null, since);
    }

    boolean isNobody() {
        return get().isEmpty();
    }

    boolean includes(PersonDetails person) {
        return get().filter(holder -> holder.includes(person)).isPresent();
    }

    Optional<Holder> get() {
        if (personId != null && personName != null) {
            return Optional.of(new Holder.OnePerson(new PersonId(personId), personName));
        }
        return Optional.ofNullable(office).map(Holder.AnyoneOf::new);
    }
}
