package vn.trinhky.report.event;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/** Somebody opened or downloaded a file that goes along with an issued document. */
public record AttachmentViewed(ReportId report, Sha256 file, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "report.attachment_viewed";
    }

    @Override
    public String subject() {
        return "report:" + report;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("fileSha256", file.hex()));
    }
}
