package vn.trinhky.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.report.TextSummary.Origin;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.storage.SqlTime;

/** Texts of drafts that were kept on the way: rows that are added and read, never changed. */
@Repository
class KeptTexts {
    private final JdbcClient jdbc;

    KeptTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a draft as it stands. The report is locked by its caller, so the number is free. */
    int keep(DraftDetails draft, Origin origin, String name, ActorRef by, Instant at) {
        int number = jdbc.sql("SELECT COALESCE(MAX(text_no), 0) + 1 FROM report_kept_text WHERE report_id = ?")
                .param(draft.report().value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        INSERT INTO report_kept_text (report_id, text_no, origin, name, metadata, content, kept_by,
                          kept_by_name, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.report().value(),
                        number,
                        origin.name(),
                        name,
                        MetadataJson.write(draft.metadata()),
                        ContentJson.write(draft.content()),
                        UUID.fromString(by.id()),
                        by.name(),
                        SqlTime.column(at))
                .update();
        return number;
    }

    /**
     * Before a draft is saved anew: if it was last written in an earlier hour, that hour's text is kept. What was
     * submitted like that is a version already.
     */
    void keepEndedHour(DraftDetails draft, ReportSummary report, ActorRef by, Instant now) {
        boolean sameHour = draft.savedAt().truncatedTo(ChronoUnit.HOURS).equals(now.truncatedTo(ChronoUnit.HOURS));
        if (!sameHour
                && !draft.content().isBlank()
                && !report.versionHash().equals(Optional.of(MetadataJson.hashOf(draft.metadata(), draft.content())))) {
            keep(draft, Origin.HOUR, "", by, draft.savedAt());
        }
    }

    /** Newest first, without the texts themselves. */
    List<TextSummary> of(ReportId report) {
        return jdbc.sql("""
                        SELECT text_no, origin, name, kept_by, kept_by_name, kept_at FROM report_kept_text
                        WHERE report_id = ? ORDER BY text_no DESC""").param(report.value()).query(KeptTexts::summary).list();
    }

    private static TextSummary summary(ResultSet row, int index) throws SQLException {
        return new TextSummary(
                new TextRef.Kept(row.getInt("text_no")),
                Origin.valueOf(row.getString("origin")),
                row.getString("name"),
                new ActorRef(row.getString("kept_by"), row.getString("kept_by_name")),
                SqlTime.instant(row, "kept_at"),
                Optional.empty());
    }

    Optional<ReportText> find(ReportId report, int number) {
        return jdbc.sql("SELECT metadata, content FROM report_kept_text WHERE report_id = ? AND text_no = ?")
                .params(report.value(), number)
                .query((row, index) -> new ReportText(
                        MetadataJson.read(row.getString("metadata")), ContentJson.read(row.getString("content"))))
                .optional();
    }
}
