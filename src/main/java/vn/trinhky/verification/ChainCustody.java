package vn.trinhky.verification;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.security.CurrentPerson;

/** What an auditor does about the chain beside reading it: have it sealed at once, and take it away. */
@Service
@PreAuthorize("denyAll()")
public class ChainCustody {
    private final AuditTrail trail;
    private final CurrentPerson person;

    ChainCustody(AuditTrail trail, CurrentPerson person) {
        this.trail = trail;
        this.person = person;
    }

    /**
     * Seals everything up to now.
     *
     * @throws RuntimeException if no timestamp authority answers; nothing is sealed then
     */
    @PreAuthorize("hasRole('AUDITOR')")
    public void sealNow() {
        trail.seal(person.actor());
    }

    /** The chain with its seals and the commands to check it, as a ZIP. */
    @PreAuthorize("hasRole('AUDITOR')")
    public void evidence(OutputStream out) throws IOException {
        trail.evidence(out, person.actor());
    }
}
