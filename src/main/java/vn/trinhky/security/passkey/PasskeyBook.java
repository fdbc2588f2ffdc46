package vn.trinhky.security.passkey;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.security.CurrentPerson;

/**
 * All passkeys. Only whoever has a password of their own adds one: a one-time password is known to somebody else, who
 * could otherwise leave a key behind. Every one that is added or removed is announced for the record.
 */
@Component
class PasskeyBook implements UserCredentialRepository {
    /** More devices than anybody has at work. */
    private static final int MOST_OF_A_PERSON = 10;

    private static final int LONGEST_LABEL = 100;

    private final JdbcUserCredentialRepository rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyBook(JdbcOperations jdbc, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.rows = new JdbcUserCredentialRepository(jdbc);
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    void requireMayAdd() {
        if (current.mustChangePassword()) {
            throw new AccessDeniedException("a passkey needs a password of one's own first");
        }
    }

    /** Also called after every log-in, to count it. */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        if (rows.findByCredentialId(passkey.getCredentialId()) == null) {
            add(passkey);
        } else {
            rows.save(passkey);
        }
    }

    private void add(CredentialRecord passkey) {
        requireMayAdd();
        if (findByUserId(passkey.getUserEntityUserId()).size() >= MOST_OF_A_PERSON) {
            throw new AccessDeniedException("no more than " + MOST_OF_A_PERSON + " passkeys");
        }
        String label = Nfc.line(passkey.getLabel());
        rows.save(ImmutableCredentialRecord.fromCredentialRecord(passkey)
                .label(label.substring(0, Math.min(label.length(), LONGEST_LABEL)))
                .build());
        announce("security.passkeyAdded");
    }

    @Override
    @Transactional
    public void delete(Bytes id) {
        rows.delete(id);
        announce("security.passkeyRemoved");
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return rows.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return rows.findByUserId(owner);
    }

    private void announce(String action) {
        events.publishEvent(new PasskeyChanged(action, current.get(), clock.instant()));
    }
}
