package vn.trinhky.report.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.ReportId;

/** Something that happened to a report. */
public sealed interface ReportEvent extends AuditedEvent
        permits ReportEvent.ReportDrafted,
                ReportEvent.ReportSubmitted,
                ReportEvent.ReportAgreed,
                ReportEvent.ReportReturned,
                ReportEvent.ReportWithdrawn,
                ReportEvent.ReportSigned,
                ReportEvent.ReportIssued,
                ReportEvent.SealRefused,
                ReportEvent.ReportCancelled,
                ReportEvent.AfterIssueDecided,
                ReportEvent.DecisionRevoked,
                ReportEvent.ReportRecalled,
                ReportEvent.ReportCorrected,
                ReportEvent.ReplacementBegun,
                ReportEvent.ReportReplaced,
                ChainEvent {
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

    /** A signer decided that an issued document is recalled or corrected; the clerk has to carry it out. */
    record AfterIssueDecided(
            ReportId report, ActorRef actor, Instant at, String number, AfterIssueDecision decision, Sha256 reasonHash)
            implements ReportEvent {
        @Override
        public String action() {
            return decision == AfterIssueDecision.RECALL ? "report.recallDecided" : "report.correctionDecided";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "reasonSha256", reasonHash.hex()));
        }
    }

    /** The decision was taken back before it was carried out. */
    record DecisionRevoked(ReportId report, ActorRef actor, Instant at, String number) implements ReportEvent {
        @Override
        public String action() {
            return "report.decisionRevoked";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number));
        }
    }

    /** An issued document was called back; the chain keeps a hash of the names of everybody who is told. */
    record ReportRecalled(ReportId report, ActorRef actor, Instant at, String number, Sha256 informedHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.recalled";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "informedSha256", informedHash.hex()));
        }
    }

    /** A mistake of form in an issued document was put right by a letter. */
    record ReportCorrected(
            ReportId report, ActorRef actor, Instant at, String number, String letter, LocalDate letterDate)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.corrected";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "letter", letter, "letterDate", letterDate.toString()));
        }
    }

    /** Somebody began the document that will replace this one. */
    record ReplacementBegun(
            ReportId report, ActorRef actor, Instant at, String number, ReportId replacing, Sha256 reasonHash)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.replacementBegun";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(
                    Map.of("number", number, "replacing", replacing.toString(), "reasonSha256", reasonHash.hex()));
        }
    }

    /** Another document was issued in the place of this one. */
    record ReportReplaced(
            ReportId report, ActorRef actor, Instant at, String number, ReportId replacing, String replacingNumber)
            implements ReportEvent {
        @Override
        public String action() {
            return "report.replaced";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(
                    Map.of("number", number, "replacing", replacing.toString(), "replacingNumber", replacingNumber));
        }
    }
}
