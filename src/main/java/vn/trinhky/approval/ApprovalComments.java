package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** General comments on reports. */
@Repository
class ApprovalComments {
    private final JdbcClient jdbc;

    ApprovalComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportId report, ApprovalComment comment) {
        jdbc.sql("""
                        INSERT INTO approval_comment (id, report_id, version_no, author_id, author_name, written_at, text)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        report.value(),
                        comment.version(),
                        UUID.fromString(comment.author().id()),
                        comment.author().name(),
                        SqlTime.column(comment.at()),
                        comment.text())
                .update();
    }

    /** Oldest first. */
    List<ApprovalComment> of(ReportId report) {
        return jdbc.sql("SELECT * FROM approval_comment WHERE report_id = ? ORDER BY written_at, id")
                .param(report.value())
                .query(ApprovalComments::row)
                .list();
    }

    private static ApprovalComment row(ResultSet row, int index) throws SQLException {
        return new ApprovalComment(
                row.getInt("version_no"),
                new ActorRef(row.getString("author_id"), row.getString("author_name")),
                SqlTime.instant(row, "written_at"),
                row.getString("text"));
    }
}
