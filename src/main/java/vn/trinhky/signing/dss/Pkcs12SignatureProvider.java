package vn.trinhky.signing.dss;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningRefusedException;

/**
 * Keys in files on the server: for the demonstration, for tests, and for an office that decides so for its seal. A
 * civil servant's own certificate lives on a token or at a signing service instead (NĐ 68/2024).
 */
final class Pkcs12SignatureProvider implements SignatureProvider {
    private final KeyFiles files;

    Pkcs12SignatureProvider(KeyFiles files) {
        this.files = files;
    }

    @Override
    public boolean holdsKeyOf(KeyHolder holder) {
        return files.holdsKeyOf(holder);
    }

    @Override
    public SigningCertificate certificateOf(KeyHolder holder) {
        return new SigningCertificate(files.chainOf(holder));
    }

    @Override
    public byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
        PrivateKey key = files.unlock(holder, Pin.of(consent));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningRefusedException(SigningFault.KEY_UNREADABLE, e);
        }
    }
}
