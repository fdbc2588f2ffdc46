package vn.trinhky.organization.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.EmailAddress;

/** An organisation or person the office sends documents to. Never deleted: documents name it. */
@Entity
@Table(name = "directory_recipient")
class Recipient {
    @Id
    private UUID id;

    private String name;
    private @Nullable String code;
    private @Nullable String email;
    private boolean active;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(RecipientId id, RecipientEntry entry) {
        this.id = id.value();
        this.active = true;
        this.name = entry.name();
        describe(entry);
    }

    final void describe(RecipientEntry entry) {
        name = entry.name();
        code = entry.code().orElse(null);
        email = entry.email().map(EmailAddress::value).orElse(null);
    }

    void retire() {
        active = false;
    }

    void takeBack() {
        active = true;
    }

    RecipientDetails details() {
        return new RecipientDetails(
                new RecipientId(id),
                name,
                Optional.ofNullable(code),
                Optional.ofNullable(email).map(EmailAddress::new),
                active);
    }
}
