package vn.trinhky.report.event;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/** Something that happened to a report. */
public sealed interface ReportEvent extends AuditedEvent {
    ReportId report();

    @Override
    default String subject() {
        return "report:" + report();
    }

    /** A report was begun. */
    record ReportDrafted(ReportId report, ActorRef actor, Instant at) implements ReportEvent {
        @Override
        public String action() {
            return "report.drafted";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>();
        }
    }

    /** A version was frozen and goes through the approval chain in a new round. */
    record ReportSubmitted(ReportId report, ActorRef actor, Instant at, int version, Sha256 versionHash, int round)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.submitted";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of(
                    "version", Integer.toString(version),
                    "versionSha256", versionHash.hex(),
                    "round", Integer.toString(round)));
        }
    }

    /** A step agreed to a version; after the last one it waits for the signature. */
    record ReportAgreed(ReportId report, ActorRef actor, Instant at, int version, Sha256 versionHash, boolean last)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.agreed";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of(
                    "version", Integer.toString(version),
                    "versionSha256", versionHash.hex(),
                    "last", Boolean.toString(last)));
        }
    }

    /** It went back to the drafter, with a reason; the chain keeps the reason's hash. */
    record ReportReturned(ReportId report, ActorRef actor, Instant at, int version, Sha256 reasonHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.returned";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("version", Integer.toString(version), "reasonSha256", reasonHash.hex()));
        }
    }

    /** The drafter took it back before the signer acted. */
    record ReportWithdrawn(ReportId report, ActorRef actor, Instant at, int version) implements ReportEvent {
        @Override
        public String action() {
            return "report.withdrawn";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("version", Integer.toString(version)));
        }
    }

    /** The signer signed it under its number; {@code fileHash} is that of the signed PDF. */
    record ReportSigned(
            ReportId report,
            ActorRef actor,
            Instant at,
            int version,
            Sha256 versionHash,
            String number,
            Sha256 fileHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.signed";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of(
                    "version", Integer.toString(version),
                    "versionSha256", versionHash.hex(),
                    "number", number,
                    "fileSha256", fileHash.hex()));
        }
    }

    /** The clerk sealed it and sent it out; {@code fileHash} is that of the sealed PDF. */
    record ReportIssued(ReportId report, ActorRef actor, Instant at, String number, Sha256 fileHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.issued";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "fileSha256", fileHash.hex()));
        }
    }

    /** The clerk refused to seal it: it goes back to the drafter and its number is given up. */
    record SealRefused(ReportId report, ActorRef actor, Instant at, String number, Sha256 reasonHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.sealRefused";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "reasonSha256", reasonHash.hex()));
        }
    }

    /** It was given up before it was ever signed. */
    record ReportCancelled(ReportId report, ActorRef actor, Instant at, Sha256 reasonHash) implements ReportEvent {
        @Override
        public String action() {
            return "report.cancelled";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("reasonSha256", reasonHash.hex()));
        }
    }
}
