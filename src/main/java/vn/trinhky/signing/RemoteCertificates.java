package vn.trinhky.signing;

import java.time.Clock;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.Organization;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.RemoteKeys.RemoteAccount;

/** Who signs at the remote service, and with which account there; decided by the administrator. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class RemoteCertificates {
    private final RemoteKeys keys;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemoteCertificates(
            RemoteKeys keys,
            Organization organization,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.keys = keys;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether a service is set up here. */
    public boolean isOffered() {
        return keys.isOffered();
    }

    /** The account of a holder; empty if they sign with a key here. */
    public Optional<String> accountOf(KeyHolder holder) {
        return keys.accountOf(holder).map(RemoteAccount::name);
    }

    /**
     * From now on the person signs with this account. Asks the service, which may take seconds; goes into the audit chain.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if the service does not answer, or the account has no valid certificate
     *     in the person's own name
     */
    public void link(KeyHolder.Signer signer, String account) {
        String name = Nfc.line(account);
        if (name.isEmpty() || name.length() > RemoteAccount.MAX_NAME) {
            throw new SigningRefusedException(SigningFault.REMOTE_ACCOUNT_FORM, null, RemoteAccount.MAX_NAME);
        }
        String person = organization.person(signer.person()).name();
        RemoteAccount found = keys.find(name);
        found.certificate().requireValidAt(clock.instant());
        String certified = commonName(found.certificate());
        if (!Nfc.line(certified).equalsIgnoreCase(Nfc.line(person))) {
            throw new SigningRefusedException(SigningFault.REMOTE_OTHER_PERSON, null, certified, person);
        }
        transaction.executeWithoutResult(status -> {
            keys.link(signer, found);
            events.publishEvent(new RemoteKeyLinked(signer.person(), name, currentPerson.actor(), clock.instant()));
        });
    }

    /** From now on the person signs with a key here, if there is one; goes into the audit chain. */
    public void unlink(KeyHolder.Signer signer) {
        transaction.executeWithoutResult(status -> {
            keys.unlink(signer);
            events.publishEvent(new RemoteKeyLinked(signer.person(), "", currentPerson.actor(), clock.instant()));
        });
    }

    private static String commonName(SigningCertificate certificate) {
        try {
            return new LdapName(
                            certificate.certificate().getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }
}
