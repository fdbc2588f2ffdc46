package vn.trinhky.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportFile.Purpose;
import vn.trinhky.storage.SqlTime;

/** Which files were taken in for which report: rows that are added and read, never changed. */
@Repository
class FilesOfReports {
    private static final int MOST_HOLDERS = 50;

    private final JdbcClient jdbc;

    FilesOfReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Taking in the same file twice is once. */
    void add(ReportId report, ReportFile file, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT IGNORE INTO report_file (report_id, purpose, sha256, media_type, size, width, height, added_by,
                          added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report.value(),
                        file.purpose().name(),
                        file.content().hex(),
                        file.mediaType(),
                        file.size(),
                        file.width(),
                        file.height(),
                        by.value(),
                        SqlTime.column(at))
                .update();
    }

    Optional<ReportFile> find(ReportId report, Purpose purpose, Sha256 content) {
        return jdbc.sql("SELECT * FROM report_file WHERE report_id = ? AND purpose = ? AND sha256 = ?")
                .params(report.value(), purpose.name(), content.hex())
                .query(FilesOfReports::row)
                .optional();
    }

    List<ReportFile> all(ReportId report, Purpose purpose) {
        return jdbc.sql("SELECT * FROM report_file WHERE report_id = ? AND purpose = ?")
                .params(report.value(), purpose.name())
                .query(FilesOfReports::row)
                .list();
    }

    /** Other reports that have the file, some of them if they are many. */
    List<ReportId> holders(Purpose purpose, Sha256 content) {
        return jdbc.sql("SELECT report_id FROM report_file WHERE sha256 = ? AND purpose = ? LIMIT ?")
                .params(content.hex(), purpose.name(), MOST_HOLDERS)
                .query((row, index) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list();
    }

    /** True if a version that was ever submitted names the file. */
    boolean isInAVersion(ReportId report, Sha256 content) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM report_version WHERE report_id = :report
                          AND (LOCATE(:file, content) > 0 OR LOCATE(:file, metadata) > 0))""")
                .param("report", report.value())
                .param("file", content.hex())
                .query(Boolean.class)
                .single();
    }

    private static ReportFile row(ResultSet row, int index) throws SQLException {
        return new ReportFile(
                Purpose.valueOf(row.getString("purpose")),
                new Sha256(row.getString("sha256")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
