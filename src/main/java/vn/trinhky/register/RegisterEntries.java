package vn.trinhky.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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

/** The lines of the outgoing register: written when a number counts, completed when the document leaves. */
@Repository
class RegisterEntries {
    private static final String FILTER = """
             FROM register_entry WHERE agency_id = :agency AND year = :year
              AND (:kind IS NULL OR kind = :kind)
              AND (:words = '%%' OR subject LIKE :words OR recipients LIKE :words
                OR CONCAT(IF(number < 10, '0', ''), number, '/', symbol) LIKE :words)""";

    private final JdbcClient jdbc;

    RegisterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SeriesKey key, RegisterLine line, Optional<ActorRef> enteredBy, Instant at) {
        jdbc.sql("""
                        INSERT INTO register_entry (agency_id, year, kind, number, symbol, document_date, type, subject,
                          signer_name, recipients, file_copy, report_id, issued_on, paper_copies, on_paper,
                          given_up_reason, given_up_by, given_up_at, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
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
                        line.report().map(ReportId::value).orElse(null),
                        line.dispatch().day().orElse(null),
                        line.dispatch().paperCopies(),
                        line.onPaper(),
                        line.givenUp().orElse(null),
                        line.givenUp().isPresent()
                                ? enteredBy.map(ActorRef::name).orElse(null)
                                : null,
                        line.givenUp().isPresent() ? SqlTime.column(at) : null,
                        enteredBy.map(ActorRef::name).orElse(null),
                        enteredBy.isPresent() ? SqlTime.column(at) : null))
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

    /** Column 8: the line of the number that counts for this report. */
    void issued(ReportId report, LocalDate day) {
        jdbc.sql("UPDATE register_entry SET issued_on = ? WHERE report_id = ? AND given_up_at IS NULL")
                .params(day, report.value())
                .update();
    }

    /** Columns 7 and 9: what went out by mail. */
    void sent(ReportId report, int mails, int acknowledged) {
        jdbc.sql("UPDATE register_entry SET mails_sent = ?, mails_acknowledged = ?"
                        + " WHERE report_id = ? AND given_up_at IS NULL")
                .params(mails, acknowledged, report.value())
                .update();
    }

    /** Column 10. */
    void mark(ReportId report, LineMark mark) {
        jdbc.sql("UPDATE register_entry SET mark = ?, mark_detail = ? WHERE report_id = ? AND given_up_at IS NULL")
                .params(mark.kind().name(), mark.by(), report.value())
                .update();
    }

    /** Columns 7 and 9 by hand; true if there is such a line that left the office and was not recalled. */
    boolean count(SeriesKey key, int number, int paperCopies, String signedFor) {
        return jdbc.sql("""
                        UPDATE register_entry SET paper_copies = ?, signed_for = ?
                        WHERE agency_id = ? AND year = ? AND kind = ? AND number = ? AND issued_on IS NOT NULL
                          AND given_up_at IS NULL""")
                        .params(paperCopies, signedFor, key.agency().value(), key.year(), key.kind(), number)
                        .update()
                == 1;
    }

    /** Newest number first. */
    List<RegisterLine> page(AgencyId agency, RegisterQuery query, int offset, int limit) {
        return select(agency, query, "document_date DESC, number DESC, kind", offset, limit);
    }

    /** As a book is read: oldest number first. */
    List<RegisterLine> inBookOrder(AgencyId agency, RegisterQuery query, int offset, int limit) {
        return select(agency, query, "kind, number", offset, limit);
    }

    private List<RegisterLine> select(AgencyId agency, RegisterQuery query, String order, int offset, int limit) {
        return asked("SELECT *" + FILTER + " ORDER BY " + order + " LIMIT :limit OFFSET :offset", agency, query)
                .param("limit", limit)
                .param("offset", offset)
                .query(RegisterEntries::row)
                .list();
    }

    int count(AgencyId agency, RegisterQuery query) {
        return asked("SELECT COUNT(*)" + FILTER, agency, query)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, AgencyId agency, RegisterQuery query) {
        return jdbc.sql(sql)
                .param("agency", agency.value())
                .param("year", query.year())
                .param("kind", query.kind().orElse(null))
                .param("words", query.pattern());
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
                row.getString("kind"),
                new RegisterNumber(row.getInt("number"), row.getInt("year"), row.getString("symbol")),
                row.getObject("document_date", LocalDate.class),
                DocumentType.valueOf(row.getString("type")),
                row.getString("subject"),
                row.getString("signer_name"),
                recipients.isEmpty() ? List.of() : List.of(recipients.split("\n", -1)),
                row.getString("file_copy"),
                Optional.ofNullable(row.getObject("report_id", UUID.class)).map(ReportId::new),
                new Dispatch(
                        Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                        row.getInt("paper_copies"),
                        row.getInt("mails_sent"),
                        row.getInt("mails_acknowledged"),
                        row.getString("signed_for")),
                Optional.ofNullable(row.getString("given_up_reason")),
                mark(row),
                row.getBoolean("on_paper"));
    }

    private static Optional<LineMark> mark(ResultSet row) throws SQLException {
        String detail = row.getString("mark_detail");
        return Optional.ofNullable(row.getString("mark"))
                .map(kind -> new LineMark(LineMark.Kind.valueOf(kind), detail == null ? "" : detail));
    }
}
