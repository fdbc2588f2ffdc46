package vn.trinhky.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;

/** Tells before a PIN is asked for who would sign, in which capacity, and how long the certificate is good. */
@Service
public class SigningKeys {
    private final SignatureProvider keys;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SigningKeys(SignatureProvider keys, Organization organization, CurrentPerson currentPerson, Clock clock) {
        this.keys = keys;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The signed-in person's own.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if their post signs no documents today
     */
    @PreAuthorize("hasRole('SIGNER')")
    public SigningKeyDetails mine() {
        PersonDetails me = currentPerson.get();
        String capacity = String.join(" – ", organization.signingCapacity(me.id(), OfficeTime.today(clock)));
        return new SigningKeyDetails(me.name(), capacity, validTo(new KeyHolder.Signer(me.id())));
    }

    /** The agency's seal. */
    @PreAuthorize("hasRole('CLERK')")
    public SigningKeyDetails agencySeal() {
        String agency = organization.letterheadOn(OfficeTime.today(clock)).shownName();
        return new SigningKeyDetails(agency, "", validTo(new KeyHolder.AgencySeal(organization.agency())));
    }

    private Optional<LocalDate> validTo(KeyHolder holder) {
        return keys.holdsKeyOf(holder)
                ? Optional.of(OfficeTime.day(keys.certificateOf(holder).validTo()))
                : Optional.empty();
    }
}
