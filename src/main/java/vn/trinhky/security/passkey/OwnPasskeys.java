package vn.trinhky.security.passkey;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.security.CurrentPerson;

/** The signed-in person's passkeys. New ones are made between browser and server, without a service of ours. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnPasskeys {
    private final PublicKeyCredentialUserEntityRepository owners;
    private final PasskeyBook passkeys;
    private final CurrentPerson current;

    OwnPasskeys(PublicKeyCredentialUserEntityRepository owners, PasskeyBook passkeys, CurrentPerson current) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.current = current;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<PasskeyDetails> all() {
        return records().stream()
                .map(passkey -> new PasskeyDetails(
                        passkey.getCredentialId().toBase64UrlString(),
                        passkey.getLabel(),
                        passkey.getCreated(),
                        passkey.getLastUsed()))
                .sorted(Comparator.comparing(PasskeyDetails::created))
                .toList();
    }

    /** Takes one of them away; another person's is left alone. */
    public void remove(String id) {
        records().stream()
                .map(CredentialRecord::getCredentialId)
                .filter(own -> own.toBase64UrlString().equals(id))
                .findFirst()
                .ifPresent(passkeys::delete);
    }

    private List<CredentialRecord> records() {
        PublicKeyCredentialUserEntity owner =
                owners.findByUsername(current.get().login());
        return owner == null ? List.of() : passkeys.findByUserId(owner.getId());
    }
}
