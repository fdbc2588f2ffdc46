package vn.trinhky.signing;

import java.time.Instant;
import java.util.Optional;

/** Whether a certificate was taken back by whoever issued it, as far as the lists at hand tell. Asks no server. */
public interface Revocations {
    /** Since when it, or an authority above it, counts for nothing; empty if no list names it. */
    Optional<Instant> revokedSince(SigningCertificate certificate);
}
