package vn.trinhky.signing.dss;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's own secret, mixed into the passphrase of every key file, so that a copied key file alone cannot be
 * opened by trying all PINs. It protects nothing against someone who copies the secret along with the key files.
 */
final class ServerKey {
    static final String FILE = "server.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final byte[] secret;

    private ServerKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the secret, or makes it at the very first start.
     *
     * @throws IllegalStateException if it is lost while key files that need it are there: a new one would turn every
     *     PIN into a wrong one
     */
    static ServerKey in(PrivateDirectory keys) {
        if (!keys.contains(FILE)) {
            if (keys.containsAny("*.p12")) {
                throw new IllegalStateException(FILE + " is missing: restore it from the backup of the key files");
            }
            byte[] fresh = new byte[LENGTH];
            new SecureRandom().nextBytes(fresh);
            keys.write(FILE, fresh);
        }
        byte[] secret = keys.read(FILE);
        if (secret.length != LENGTH) {
            throw new IllegalStateException(FILE + " is damaged: restore it from the backup of the key files");
        }
        return new ServerKey(secret);
    }

    /**
     * Passphrase of one key file, 64 hexadecimal digits.
     *
     * @param purpose what the passphrase is for, so that the same PIN opens one holder's file only
     * @param pin cleared here
     */
    char[] passphrase(String purpose, byte[] pin) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return hex(mac.doFinal(pin));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            Arrays.fill(pin, (byte) 0);
        }
    }

    private static char[] hex(byte[] bytes) {
        char[] digits = new char[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(bytes[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(bytes[i]);
        }
        Arrays.fill(bytes, (byte) 0);
        return digits;
    }
}
