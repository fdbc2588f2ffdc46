package vn.trinhky.verification;

import java.time.Instant;
import vn.trinhky.verification.Examination.Examined;

/**
 * A verdict and when it was given.
 *
 * @param signaturesHold whether the signatures of a known file could be confirmed right now: without a current list of
 *     revoked certificates they cannot, while the file itself is known all the same
 */
public record CheckResult(Verdict verdict, boolean signaturesHold, Instant at) {
    static CheckResult of(Examined examined, Instant at) {
        return new CheckResult(
                examined.verdict(),
                examined.signatures().map(report -> report.genuine()).orElse(false),
                at);
    }
}
