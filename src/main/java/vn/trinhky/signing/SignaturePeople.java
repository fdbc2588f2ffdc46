package vn.trinhky.signing;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.SignedPdf.SignedState;

/** Who makes a signature, in which post, put into the words that are kept with it. */
@Component
class SignaturePeople {
    private final Organization organization;
    private final CurrentPerson currentPerson;

    SignaturePeople(Organization organization, CurrentPerson currentPerson) {
        this.organization = organization;
        this.currentPerson = currentPerson;
    }

    /** The signed-in person signs a document of this date. */
    SignatureMade signature(LocalDate date, Instant at) {
        PersonDetails signer = currentPerson.get();
        String capacity = String.join(" – ", organization.signingCapacity(signer.id(), date));
        return new SignatureMade(SignedState.CERTIFIED, signer.name(), capacity, at);
    }

    /** The agency seals. */
    SignatureMade seal(Instant at) {
        String agency = organization.letterheadOn(OfficeTime.day(at)).shownName();
        return new SignatureMade(SignedState.SEALED, agency, "", at);
    }
}
