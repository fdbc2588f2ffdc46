package vn.trinhky.approval;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** Versions that people of the chain were shown. */
@Repository
class SeenVersions {
    private final JdbcClient jdbc;

    SeenVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportId report, PersonId person, int version, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO approval_seen_version (report_id, person_id, version_no, seen_at)
                        VALUES (?, ?, ?, ?)""")
                .params(report.value(), person.value(), version, SqlTime.column(now))
                .update();
    }

    Optional<Integer> lastBefore(ReportId report, PersonId person, int version) {
        return jdbc.sql("""
                        SELECT version_no FROM approval_seen_version
                        WHERE report_id = ? AND person_id = ? AND version_no < ? ORDER BY version_no DESC LIMIT 1""")
                .params(report.value(), person.value(), version)
                .query(Integer.class)
                .optional();
    }
}
