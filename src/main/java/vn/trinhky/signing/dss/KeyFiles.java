package vn.trinhky.signing.dss;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.NoSigningKeyException;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureImage;
import vn.trinhky.signing.SignatureImages;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningRefusedException;
import vn.trinhky.signing.WrongPinException;

/**
 * The directory {@code keys}: for each holder one PKCS#12 file and one picture, named by the holder's id. A passphrase
 * comes from the PIN and the server's own secret together; neither PIN nor passphrase is kept.
 */
final class KeyFiles implements SignatureImages {
    private final PrivateDirectory directory;
    private final ServerKey serverKey;

    KeyFiles(PrivateDirectory directory, ServerKey serverKey) {
        this.directory = directory;
        this.serverKey = serverKey;
    }

    boolean holdsKeyOf(KeyHolder holder) {
        return directory.contains(keyFile(holder));
    }

    List<X509Certificate> chainOf(KeyHolder holder) {
        try {
            return Pkcs12.chain(fileOf(holder));
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningRefusedException(SigningFault.KEY_UNREADABLE, e);
        }
    }

    PrivateKey unlock(KeyHolder holder, Pin pin) {
        byte[] file = fileOf(holder);
        char[] passphrase = serverKey.passphrase(name(holder), pin.toBytes());
        try {
            return Pkcs12.key(file, passphrase);
        } catch (UnrecoverableKeyException e) {
            throw new WrongPinException();
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningRefusedException(SigningFault.KEY_UNREADABLE, e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    void keep(KeyHolder holder, PrivateKey key, List<X509Certificate> chain, Pin pin) {
        char[] passphrase = serverKey.passphrase(name(holder), pin.toBytes());
        try {
            directory.write(keyFile(holder), Pkcs12.write(key, chain, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    void keepImage(KeyHolder holder, SignatureImage image) {
        directory.write(imageFile(holder), image.png());
    }

    @Override
    public SignatureImage of(KeyHolder holder) {
        if (!directory.contains(imageFile(holder))) {
            throw new RuleBrokenException(SigningFault.NO_SIGNATURE_IMAGE);
        }
        return new SignatureImage(directory.read(imageFile(holder)));
    }

    private byte[] fileOf(KeyHolder holder) {
        if (!holdsKeyOf(holder)) {
            throw new NoSigningKeyException();
        }
        return directory.read(keyFile(holder));
    }

    private static String keyFile(KeyHolder holder) {
        return name(holder) + ".p12";
    }

    private static String imageFile(KeyHolder holder) {
        return name(holder) + ".png";
    }

    private static String name(KeyHolder holder) {
        return switch (holder) {
            case KeyHolder.Signer(var person) -> "person-" + person;
            case KeyHolder.AgencySeal(var agency) -> "seal-" + agency;
        };
    }
}
