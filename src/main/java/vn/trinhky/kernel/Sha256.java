package vn.trinhky.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest, 64 lower-case hexadecimal digits. Versions, files and audit entries are identified by it.
 *
 * @param hex the digest; anything else than 64 lower-case hexadecimal digits is refused
 */
public record Sha256(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 4;

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex");
        }
    }

    public static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Digest of the text's UTF-8 bytes, as they are: normalise first. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What people compare by eye: {@code 7f3a 91c4 … c21e}. */
    public String shortened() {
        return hex.substring(0, SHOWN) + " " + hex.substring(SHOWN, 2 * SHOWN) + " … "
                + hex.substring(hex.length() - SHOWN);
    }

    @Override
    public String toString() {
        return hex;
    }
}
