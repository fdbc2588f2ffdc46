package vn.trinhky.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Sha256;

/**
 * One signature of a verified file. Everything but the verdict is what the file says of itself: trust it only where the
 * verdict is PASSED.
 *
 * @param field name of the form field it stands in; empty if it stands in none
 * @param verdict of the signature alone; the file may still have findings
 * @param detail technical code that goes with a verdict other than PASSED, e.g. {@code HASH_FAILURE}; empty otherwise
 * @param holder common name in the certificate; empty if unknown
 * @param organization organization in the certificate; empty if unknown
 * @param fingerprint SHA-256 of the certificate; null if the file carries none
 * @param claimedAt the time the signer states; null if none is stated
 * @param timestampedAt the earliest time a trusted timestamp proves; null if none does
 */
public record VerifiedSignature(
        String field,
        Verdict verdict,
        String detail,
        String holder,
        String organization,
        @Nullable Sha256 fingerprint,
        @Nullable Instant claimedAt,
        @Nullable Instant timestampedAt) {
    /** The three answers of ETSI EN 319 102-1. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** Cannot be told, e.g. because the certificate leads to no trusted root or its revocation list is missing. */
        INDETERMINATE
    }
}
