package vn.trinhky.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Sha256;

/** The last submitted version and the round it goes through; both 0 before the first submission. */
@Embeddable
record CurrentVersion(
        @Column(name = "version_no") int number,
        @Column(name = "version_sha256") @Nullable String sha256,
        @Column(name = "round_no") int round) {
    static final CurrentVersion NONE = new CurrentVersion(0, null, 0);

    /** Every submission is a new version and a new round. */
    CurrentVersion next(Sha256 hash) {
        return new CurrentVersion(number + 1, hash.hex(), round + 1);
    }

    /** The same version goes through the chain in another round. */
    CurrentVersion nextRound() {
        return new CurrentVersion(number, sha256, round + 1);
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException if what was shown is another version */
    void require(Sha256 shown) {
        ReportRule.VERSION_CHANGED_MEANWHILE.require(shown.hex().equals(sha256));
    }

    Optional<Sha256> hash() {
        return Optional.ofNullable(sha256).map(Sha256::new);
    }
}
