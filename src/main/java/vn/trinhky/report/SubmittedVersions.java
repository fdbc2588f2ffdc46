package vn.trinhky.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.storage.SqlTime;

/** Submitted versions: rows that are added and read, never changed. */
@Repository
class SubmittedVersions {
    private final JdbcClient jdbc;

    SubmittedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VersionDetails version) {
        jdbc.sql("""
                        INSERT INTO report_version (report_id, version_no, metadata, content, sha256, letterhead_id,
                          created_by, created_by_name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version.report().value(),
                        version.number(),
                        MetadataJson.write(version.metadata()),
                        ContentJson.write(version.content()),
                        version.hash().hex(),
                        version.letterhead().value(),
                        UUID.fromString(version.submittedBy().id()),
                        version.submittedBy().name(),
                        SqlTime.column(version.submittedAt()))
                .update();
    }

    Optional<VersionDetails> find(ReportId report, int number) {
        return jdbc.sql("SELECT * FROM report_version WHERE report_id = ? AND version_no = ?")
                .params(report.value(), number)
                .query(SubmittedVersions::row)
                .optional();
    }

    private static VersionDetails row(ResultSet row, int index) throws SQLException {
        return new VersionDetails(
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getInt("version_no"),
                MetadataJson.read(row.getString("metadata")),
                ContentJson.read(row.getString("content")),
                new Sha256(row.getString("sha256")),
                new LetterheadId(row.getObject("letterhead_id", UUID.class)),
                new ActorRef(row.getString("created_by"), row.getString("created_by_name")),
                SqlTime.instant(row, "created_at"));
    }

    /** Newest first, without the texts themselves. */
    List<TextSummary> summaries(ReportId report) {
        return jdbc.sql("""
                        SELECT version_no, sha256, created_by, created_by_name, created_at FROM report_version
                        WHERE report_id = ? ORDER BY version_no DESC""")
                .param(report.value())
                .query((row, index) -> new TextSummary(
                        new TextRef.Submitted(row.getInt("version_no")),
                        TextSummary.Origin.SUBMITTED,
                        "",
                        new ActorRef(row.getString("created_by"), row.getString("created_by_name")),
                        SqlTime.instant(row, "created_at"),
                        Optional.of(new Sha256(row.getString("sha256")))))
                .list();
    }

    List<Integer> numbers(ReportId report) {
        return jdbc.sql("SELECT version_no FROM report_version WHERE report_id = ? ORDER BY version_no DESC")
                .param(report.value())
                .query(Integer.class)
                .list();
    }
}
