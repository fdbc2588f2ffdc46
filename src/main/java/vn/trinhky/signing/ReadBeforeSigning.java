package vn.trinhky.signing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * What a signer had read of the version they signed.
 *
 * @param shown when it was first before their eyes; empty if never on this screen
 * @param toEnd when they first came to its end; empty if never
 */
record ReadBeforeSigning(
        ReportId report, Sha256 version, Optional<Instant> shown, Optional<Instant> toEnd, ActorRef actor, Instant at)
        implements AuditedEvent {
    private static final String NEVER = "never";

    @Override
    public String action() {
        return "signing.read";
    }

    @Override
    public String subject() {
        return "report:" + report;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "versionSha256", version.hex(),
                "shown", shown.map(Instant::toString).orElse(NEVER),
                "readToEnd", toEnd.map(Instant::toString).orElse(NEVER)));
    }
}
