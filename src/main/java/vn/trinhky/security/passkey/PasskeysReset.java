package vn.trinhky.security.passkey;

import org.springframework.context.event.EventListener;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AccountReset;

/** An account that is given back to its owner begins without keys: whoever had it may have left one behind. */
@Component
class PasskeysReset {
    private final PublicKeyCredentialUserEntityRepository owners;
    private final PasskeyBook passkeys;

    PasskeysReset(PublicKeyCredentialUserEntityRepository owners, PasskeyBook passkeys) {
        this.owners = owners;
        this.passkeys = passkeys;
    }

    @EventListener
    void removeAll(AccountReset event) {
        PublicKeyCredentialUserEntity owner = owners.findByUsername(event.login());
        if (owner != null) {
            passkeys.findByUserId(owner.getId()).stream()
                    .map(CredentialRecord::getCredentialId)
                    .forEach(passkeys::delete);
        }
    }
}
