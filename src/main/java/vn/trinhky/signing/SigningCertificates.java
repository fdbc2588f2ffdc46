package vn.trinhky.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;

/** The certificates of everybody who signs and of the seal, for whoever looks after them. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class SigningCertificates {
    private final UsableKeys keys;
    private final PinAttempts attempts;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningCertificates(
            UsableKeys keys,
            PinAttempts attempts,
            Organization organization,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.attempts = attempts;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** The seal first, then the signers by name; also for whoever warns them in time. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public List<HeldCertificate> all() {
        List<HeldCertificate> all = new ArrayList<>();
        String agency = organization.letterheadOn(OfficeTime.today(clock)).shownName();
        all.add(held(new KeyHolder.AgencySeal(organization.agency()), agency));
        for (PersonDetails signer : organization.holders(Office.SIGNER)) {
            all.add(held(new KeyHolder.Signer(signer.id()), signer.name()));
        }
        return all;
    }

    /** Lets a holder who typed five wrong PINs try again; goes into the audit chain. Nothing happens if it is not locked. */
    @Transactional
    public void unlock(KeyHolder holder) {
        if (attempts.unlock(holder)) {
            events.publishEvent(new PinUnlocked(holder, currentPerson.actor(), clock.instant()));
        }
    }

    private HeldCertificate held(KeyHolder holder, String name) {
        boolean locked = attempts.left(holder) == 0;
        return keys.holdsKeyOf(holder)
                ? new HeldCertificate(holder, name, Optional.of(keys.term(holder)), keys.isRevoked(holder), locked)
                : new HeldCertificate(holder, name, Optional.empty(), false, locked);
    }
}
