package vn.trinhky.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;

/** What the drafter is writing. Every save is a revision; a save that was made on an older one is refused. */
@Entity
@Table(name = "report_draft")
class Draft {
    @Id
    private UUID reportId;

    private long revision;
    private String metadata;
    private String content;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    protected Draft() {}

    Draft(ReportId report, ReportMetadata metadata, ReportContent content, Instant now) {
        this.reportId = report.value();
        this.revision = 1;
        this.metadata = MetadataJson.write(metadata);
        this.content = ContentJson.write(content);
        this.savedAt = now;
    }

    void save(long basedOn, ReportContent newContent, Instant now) {
        next(basedOn, now);
        content = ContentJson.write(newContent);
    }

    void save(long basedOn, ReportMetadata newMetadata, Instant now) {
        next(basedOn, now);
        metadata = MetadataJson.write(newMetadata);
    }

    private void next(long basedOn, Instant now) {
        requireRevision(basedOn);
        revision++;
        savedAt = now;
    }

    void requireRevision(long expected) {
        ReportRule.DRAFT_CHANGED_MEANWHILE.require(revision == expected, revision - expected);
    }

    long revision() {
        return revision;
    }

    DraftDetails details() {
        return new DraftDetails(
                new ReportId(reportId), revision, MetadataJson.read(metadata), ContentJson.read(content), savedAt);
    }
}
