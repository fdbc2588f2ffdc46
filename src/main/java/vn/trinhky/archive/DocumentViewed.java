package vn.trinhky.archive;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/** Somebody opened or downloaded an issued document. */
record DocumentViewed(ReportId report, String number, Sha256 file, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "archive.viewed";
    }

    @Override
    public String subject() {
        return "report:" + report;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("number", number, "fileSha256", file.hex()));
    }
}
