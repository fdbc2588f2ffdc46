package vn.trinhky.signing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;

/**
 * Tells before a PIN is asked for who would sign, in which capacity, and how long the certificate is good. A key that
 * could not sign now is refused here already: nobody types a PIN for nothing.
 */
@Service
public class SigningKeys {
    private final UsableKeys keys;
    private final PinAttempts attempts;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SigningKeys(
            UsableKeys keys,
            PinAttempts attempts,
            Organization organization,
            CurrentPerson currentPerson,
            Clock clock) {
        this.keys = keys;
        this.attempts = attempts;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The signed-in person's own.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if their post signs no documents today, if there is no key, or if it
     *     is locked, expired or revoked
     */
    @PreAuthorize("hasRole('SIGNER')")
    public SigningKeyDetails mine() {
        PersonDetails me = currentPerson.get();
        String capacity = String.join(" – ", organization.signingCapacity(me.id(), OfficeTime.today(clock)));
        return ready(new KeyHolder.Signer(me.id()), me.name(), capacity);
    }

    /**
     * The agency's seal.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if there is no key, or if it is locked, expired or revoked
     */
    @PreAuthorize("hasRole('CLERK')")
    public SigningKeyDetails agencySeal() {
        return ready(seal(), sealName(), "");
    }

    /** How long the signed-in person's certificate lasts; empty if they have no key here. */
    @PreAuthorize("hasRole('SIGNER')")
    public Optional<CertificateTerm> myTerm() {
        return term(new KeyHolder.Signer(currentPerson.id()));
    }

    /** How long the seal's certificate lasts; empty if there is no key here. */
    @PreAuthorize("hasRole('CLERK')")
    public Optional<CertificateTerm> sealTerm() {
        return term(seal());
    }

    private SigningKeyDetails ready(KeyHolder holder, String name, String capacity) {
        SigningCertificate certificate = keys.require(holder);
        boolean remote = keys.waitsForPerson(holder).isPresent();
        SigningRule.PIN_NOT_LOCKED.require(remote || attempts.left(holder) > 0);
        return new SigningKeyDetails(name, capacity, OfficeTime.day(certificate.validTo()), remote);
    }

    private Optional<CertificateTerm> term(KeyHolder holder) {
        return keys.holdsKeyOf(holder) ? Optional.of(keys.term(holder)) : Optional.empty();
    }

    private KeyHolder.AgencySeal seal() {
        return new KeyHolder.AgencySeal(organization.agency());
    }

    private String sealName() {
        return organization.letterheadOn(OfficeTime.today(clock)).shownName();
    }
}
