package vn.trinhky.drafting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** The rows that say which window writes a draft. */
@Repository
class EditingSessions {
    /** A window that was not seen for so long is gone; living windows are seen every {@code LEASE / 3}. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private final JdbcClient jdbc;

    EditingSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the draft if it is free or already this window's; true if this window holds it afterwards. */
    boolean take(ReportId report, UUID session, PersonDetails person, Instant now) {
        jdbc.sql("""
                        INSERT INTO editing_session (report_id, session_id, person_id, person_name, seen_at)
                        VALUES (:report, :session, :person, :name, :now)
                        ON DUPLICATE KEY UPDATE
                          person_id = IF(session_id = :session OR seen_at < :gone, :person, person_id),
                          person_name = IF(session_id = :session OR seen_at < :gone, :name, person_name),
                          session_id = IF(session_id = :session OR seen_at < :gone, :session, session_id),
                          seen_at = IF(session_id = :session, :now, seen_at)""")
                .param("report", report.value())
                .param("session", session)
                .param("person", person.id().value())
                .param("name", person.name())
                .param("now", SqlTime.column(now))
                .param("gone", SqlTime.column(now.minus(LEASE)))
                .update();
        return holder(report).filter(holder -> holder.session().equals(session)).isPresent();
    }

    /** Takes it from another window of the same person. */
    void takeFromOwnWindow(ReportId report, UUID session, PersonId person, Instant now) {
        jdbc.sql("UPDATE editing_session SET session_id = ?, seen_at = ? WHERE report_id = ? AND person_id = ?")
                .params(session, SqlTime.column(now), report.value(), person.value())
                .update();
    }

    void release(ReportId report, UUID session) {
        jdbc.sql("DELETE FROM editing_session WHERE report_id = ? AND session_id = ?")
                .params(report.value(), session)
                .update();
    }

    Optional<HoldingWindow> holder(ReportId report) {
        return jdbc.sql("SELECT session_id, person_id, person_name FROM editing_session WHERE report_id = ?")
                .param(report.value())
                .query((row, index) -> new HoldingWindow(
                        row.getObject("session_id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person_name")))
                .optional();
    }

    record HoldingWindow(UUID session, PersonId person, String personName) {}
}
