package vn.trinhky.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** The lines of the outgoing register. */
@Repository
class RegisterEntries {
    private final JdbcClient jdbc;

    RegisterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SeriesKey key, RegisterLine line) {
        jdbc.sql("""
                        INSERT INTO register_entry (agency_id, year, kind, number, symbol, document_date, type, subject,
                          signer_name, recipients, file_copy, report_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.agency().value(),
                        key.year(),
                        key.kind(),
                        line.number().number(),
                        line.number().symbol(),
                        line.date(),
                        line.type().name(),
                        line.subject(),
                        line.signerName(),
                        String.join("\n", line.recipients()),
                        line.fileCopy(),
                        line.report().value())
                .update();
    }

    /** Marks the number that a report was signed under; true if there was one that still counted. */
    boolean giveUp(ReportId report, String printedNumber, String reason, ActorRef by, Instant at) {
        return jdbc.sql("""
                        UPDATE register_entry SET given_up_reason = ?, given_up_by = ?, given_up_at = ?
                        WHERE report_id = ? AND given_up_at IS NULL
                          AND CONCAT(IF(number < 10, '0', ''), number, '/', symbol) = ?""")
                        .params(reason, by.name(), SqlTime.column(at), report.value(), printedNumber)
                        .update()
                == 1;
    }

    /** Newest number first. */
    List<RegisterLine> page(AgencyId agency, int year, int offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM register_entry WHERE agency_id = ? AND year = ?
                        ORDER BY document_date DESC, number DESC, kind LIMIT ? OFFSET ?""")
                .params(agency.value(), year, limit, offset)
                .query(RegisterEntries::row)
                .list();
    }

    int count(AgencyId agency, int year) {
        return jdbc.sql("SELECT COUNT(*) FROM register_entry WHERE agency_id = ? AND year = ?")
                .params(agency.value(), year)
                .query(Integer.class)
                .single();
    }

    List<Integer> years(AgencyId agency) {
        return jdbc.sql("SELECT DISTINCT year FROM register_entry WHERE agency_id = ? ORDER BY year DESC")
                .param(agency.value())
                .query(Integer.class)
                .list();
    }

    private static RegisterLine row(ResultSet row, int index) throws SQLException {
        String recipients = row.getString("recipients");
        return new RegisterLine(
                new RegisterNumber(row.getInt("number"), row.getInt("year"), row.getString("symbol")),
                row.getObject("document_date", LocalDate.class),
                DocumentType.valueOf(row.getString("type")),
                row.getString("subject"),
                row.getString("signer_name"),
                recipients.isEmpty() ? List.of() : List.of(recipients.split("\n", -1)),
                row.getString("file_copy"),
                new ReportId(row.getObject("report_id", UUID.class)),
                Optional.ofNullable(row.getString("given_up_reason")));
    }
}
