package vn.trinhky.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.storage.SqlTime;

/** The reports' own histories: rows that are added and read, never changed. */
@Repository
class Acts {
    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportId report, ActRecord act) {
        jdbc.sql("""
                        INSERT INTO report_act (report_id, act_no, act, status, actor_id, actor_name, happened_at,
                          version_no, round_no, reason, for_id, for_name)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        report.value(),
                        act.number(),
                        act.act().name(),
                        act.status().name(),
                        UUID.fromString(act.actor().id()),
                        act.actor().name(),
                        SqlTime.column(act.at()),
                        act.version(),
                        act.round(),
                        act.reason().orElse(null),
                        act.onBehalfOf().map(ActorRef::id).map(UUID::fromString).orElse(null),
                        act.onBehalfOf().map(ActorRef::name).orElse(null)))
                .update();
    }

    /** Newest first. */
    List<ActRecord> of(ReportId report) {
        return jdbc.sql("SELECT * FROM report_act WHERE report_id = ? ORDER BY act_no DESC")
                .param(report.value())
                .query(Acts::row)
                .list();
    }

    private static ActRecord row(ResultSet row, int index) throws SQLException {
        return new ActRecord(
                row.getInt("act_no"),
                ReportAct.valueOf(row.getString("act")),
                ReportStatus.valueOf(row.getString("status")),
                new ActorRef(row.getString("actor_id"), row.getString("actor_name")),
                SqlTime.instant(row, "happened_at"),
                row.getInt("version_no"),
                row.getInt("round_no"),
                Optional.ofNullable(row.getString("reason")),
                onBehalfOf(row.getString("for_id"), row.getString("for_name")));
    }

    private static Optional<ActorRef> onBehalfOf(@Nullable String id, @Nullable String name) {
        return id == null || name == null ? Optional.empty() : Optional.of(new ActorRef(id, name));
    }
}
