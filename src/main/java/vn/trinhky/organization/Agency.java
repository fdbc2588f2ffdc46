package vn.trinhky.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency by its id; what it is called on a date is its letterhead. */
@Entity
class Agency {
    @Id
    private UUID id;

    /** Official organisation code, e.g. {@code H37.DN.001}, once known. */
    private @Nullable String code;

    /** Whether this is the agency the installation works for. */
    private boolean own;

    /** False from the first start until the administrator has set the office up. */
    private boolean setUp = true;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    private Agency(AgencyId id, boolean own) {
        this.id = id.value();
        this.own = own;
    }

    static Agency ofThisInstallation(AgencyId id) {
        return new Agency(id, true);
    }

    /** An agency about which nothing is known yet. */
    static Agency toBeSetUp(AgencyId id) {
        Agency agency = new Agency(id, true);
        agency.setUp = false;
        return agency;
    }

    boolean isSetUp() {
        return setUp;
    }

    void setUp() {
        setUp = true;
    }

    AgencyId id() {
        return new AgencyId(id);
    }
}
