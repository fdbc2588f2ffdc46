package vn.trinhky.signing;

import java.util.Optional;

/**
 * A signing key as the administrator sees it: never the key, never what it signed.
 *
 * @param name full name of the person, or of the agency for its seal
 * @param term empty if there is no key here
 * @param locked five wrong PINs were typed
 */
public record HeldCertificate(
        KeyHolder holder, String name, Optional<CertificateTerm> term, boolean revoked, boolean locked) {
    public boolean isSeal() {
        return holder instanceof KeyHolder.AgencySeal;
    }
}
