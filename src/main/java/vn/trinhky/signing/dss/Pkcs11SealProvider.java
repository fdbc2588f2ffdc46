package vn.trinhky.signing.dss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.NoSigningKeyException;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningProperties.SealToken;
import vn.trinhky.signing.SigningRefusedException;
import vn.trinhky.signing.WrongPinException;

/**
 * The agency's seal on a token or in a hardware module (PKCS#11): the key cannot leave it. One signature at a time, and
 * after each the token is logged out, since a token that stays logged in would take any PIN for the right one.
 */
final class Pkcs11SealProvider implements SignatureProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Pkcs11SealProvider.class);
    private static final String NAME = "TrinhKySeal";

    private final AuthProvider token;
    private final List<X509Certificate> chain;

    private Pkcs11SealProvider(AuthProvider token, List<X509Certificate> chain) {
        this.token = token;
        this.chain = chain;
    }

    /**
     * Loads the token's library and the seal's certificates.
     *
     * @throws IllegalStateException with what to look at, if either cannot be: better no start than a seal that fails
     *     on the first document
     */
    static Pkcs11SealProvider open(SealToken settings) {
        try {
            Provider configured = Security.getProvider("SunPKCS11").configure(configuration(settings));
            return new Pkcs11SealProvider((AuthProvider) configured, certificates(settings.certificate()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "trinhky.signing.seal-token: the library " + settings.library() + " or its slot "
                            + settings.slotIndex() + " cannot be used",
                    e);
        }
    }

    private static String configuration(SealToken settings) {
        return "--name=" + NAME + "\nlibrary=\"" + settings.library() + "\"\nslotListIndex=" + settings.slotIndex()
                + "\nshowInfo=false\n";
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                chain.add((X509Certificate) certificate);
            }
            if (chain.isEmpty()) {
                throw new IOException("no certificate in it");
            }
            return List.copyOf(chain);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("trinhky.signing.seal-token.certificate cannot be read: " + file, e);
        }
    }

    @Override
    public boolean holdsKeyOf(KeyHolder holder) {
        return holder instanceof KeyHolder.AgencySeal;
    }

    @Override
    public SigningCertificate certificateOf(KeyHolder holder) {
        if (!holdsKeyOf(holder)) {
            throw new NoSigningKeyException();
        }
        return new SigningCertificate(chain);
    }

    @Override
    public synchronized byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
        X509Certificate certificate = certificateOf(holder).certificate();
        try {
            Signature signature = Signature.getInstance("SHA256withRSA", token);
            signature.initSign(key(certificate, Pin.of(consent)));
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException | IOException e) {
            throw refusal(e);
        } finally {
            logOut();
        }
    }

    private PrivateKey key(X509Certificate certificate, Pin pin) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS11", token);
        char[] digits = digits(pin);
        try {
            keys.load(null, digits);
        } finally {
            Arrays.fill(digits, '\0');
        }
        for (String alias : Collections.list(keys.aliases())) {
            Certificate own = keys.getCertificate(alias);
            Key key = own == null ? null : keys.getKey(alias, null);
            if (key instanceof PrivateKey found && own.getPublicKey().equals(certificate.getPublicKey())) {
                return found;
            }
        }
        throw new NoSigningKeyException();
    }

    private static char[] digits(Pin pin) {
        byte[] bytes = pin.toBytes();
        char[] digits = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[i] = (char) bytes[i];
        }
        Arrays.fill(bytes, (byte) 0);
        return digits;
    }

    /** The token itself says that the PIN is wrong, or that it is locked: both are about the PIN. */
    private static SigningRefusedException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof FailedLoginException
                    || message.contains("CKR_PIN_INCORRECT")
                    || message.contains("CKR_PIN_LEN_RANGE")) {
                return new WrongPinException();
            }
        }
        return new SigningRefusedException(SigningFault.KEY_UNREADABLE, failure);
    }

    private void logOut() {
        try {
            token.logout();
        } catch (LoginException e) {
            LOG.warn("the seal's token could not be logged out", e);
        }
    }
}
