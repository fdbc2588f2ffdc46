package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** Questions and opinions. */
@Repository
class ConsultationBook {
    private final JdbcClient jdbc;

    ConsultationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Consultation asked) {
        jdbc.sql("""
                        INSERT INTO approval_consultation (id, report_id, version_no, asked_by, asked_by_name, asked_at,
                          question, person_id, person_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.id(),
                        asked.report().value(),
                        asked.version(),
                        UUID.fromString(asked.asker().id()),
                        asked.asker().name(),
                        SqlTime.column(asked.askedAt()),
                        asked.question(),
                        asked.person().id().value(),
                        asked.person().name())
                .update();
    }

    /** True if nobody has answered it before. */
    boolean answer(Consultation asked, String answer, Instant at) {
        return jdbc.sql("UPDATE approval_consultation SET answer = ?, answered_at = ? WHERE id = ? AND answer IS NULL")
                        .params(answer, SqlTime.column(at), asked.id())
                        .update()
                == 1;
    }

    Optional<Consultation> find(UUID id) {
        return jdbc.sql("SELECT * FROM approval_consultation WHERE id = ?")
                .param(id)
                .query(ConsultationBook::row)
                .optional();
    }

    /** What waits for the person's opinion, the oldest first; at most so many. */
    List<Consultation> waitingFor(PersonId person, int limit) {
        return jdbc.sql("SELECT * FROM approval_consultation WHERE person_id = ? AND answered_at IS NULL"
                        + " ORDER BY asked_at, id LIMIT ?")
                .params(person.value(), limit)
                .query(ConsultationBook::row)
                .list();
    }

    /** Oldest first. */
    List<Consultation> of(ReportId report) {
        return jdbc.sql("SELECT * FROM approval_consultation WHERE report_id = ? ORDER BY asked_at, id")
                .param(report.value())
                .query(ConsultationBook::row)
                .list();
    }

    private static Consultation row(ResultSet row, int index) throws SQLException {
        return new Consultation(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getInt("version_no"),
                new ActorRef(row.getString("asked_by"), row.getString("asked_by_name")),
                SqlTime.instant(row, "asked_at"),
                row.getString("question"),
                new Holder.OnePerson(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getString("person_name")),
                Optional.ofNullable(row.getString("answer")));
    }
}
