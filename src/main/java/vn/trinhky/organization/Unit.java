package vn.trinhky.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.agency.UnitEntry;

/** A unit of an agency and who heads it. */
@Entity
class Unit {
    @Id
    private UUID id;

    private UUID agencyId;
    private String name;
    private String abbreviation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_id")
    private @Nullable Person head;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitDetails details) {
        this.id = details.id().value();
        this.agencyId = details.agency().value();
        this.name = Nfc.line(details.name());
        this.abbreviation = Nfc.line(details.abbreviation());
    }

    final void describe(UnitEntry entry) {
        name = entry.name();
        abbreviation = entry.abbreviation();
    }

    void headedBy(Person person) {
        this.head = person;
    }

    void withoutHead() {
        this.head = null;
    }

    Optional<PersonId> head() {
        return Optional.ofNullable(head).map(Person::id);
    }

    UnitId id() {
        return new UnitId(id);
    }

    UnitDetails details() {
        return new UnitDetails(id(), new AgencyId(agencyId), name, abbreviation);
    }
}
