package vn.trinhky.register.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** The deliveries of all documents. */
@Repository
class Deliveries {
    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delivery delivery) {
        jdbc.sql("""
                        INSERT INTO document_delivery (id, report_id, printed_number, position, name, email, state,
                          held_because, file_sha256, error, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        delivery.id().value(),
                        delivery.report().value(),
                        delivery.number(),
                        delivery.position(),
                        delivery.name(),
                        delivery.address().map(EmailAddress::value).orElse(null),
                        delivery.state().name(),
                        delivery.held().map(Enum::name).orElse(null),
                        delivery.file().hex(),
                        delivery.error().orElse(null),
                        SqlTime.column(delivery.changed())))
                .update();
    }

    void update(Delivery delivery) {
        jdbc.sql("""
                        UPDATE document_delivery SET email = ?, state = ?, held_because = ?, error = ?, changed_at = ?
                        WHERE id = ?""")
                .params(Arrays.asList(
                        delivery.address().map(EmailAddress::value).orElse(null),
                        delivery.state().name(),
                        delivery.held().map(Enum::name).orElse(null),
                        delivery.error().orElse(null),
                        SqlTime.column(delivery.changed()),
                        delivery.id().value()))
                .update();
    }

    /** Locked until the transaction ends. */
    Optional<Delivery> toChange(DeliveryId id) {
        return jdbc.sql("SELECT * FROM document_delivery WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Deliveries::row)
                .optional();
    }

    /** All of a document, locked until the transaction ends. */
    List<Delivery> ofToChange(ReportId report) {
        return jdbc.sql("SELECT * FROM document_delivery WHERE report_id = ? ORDER BY position FOR UPDATE")
                .param(report.value())
                .query(Deliveries::row)
                .list();
    }

    List<Delivery> of(ReportId report) {
        return jdbc.sql("SELECT * FROM document_delivery WHERE report_id = ? ORDER BY position")
                .param(report.value())
                .query(Deliveries::row)
                .list();
    }

    /** Documents with a delivery the clerk has to see to, the one that waits longest first. */
    List<DocumentInCare> needingCare(int limit) {
        return jdbc.sql("""
                        SELECT report_id, printed_number, COUNT(*) AS deliveries FROM document_delivery
                        WHERE state IN ('HELD', 'FAILED') GROUP BY report_id, printed_number
                        ORDER BY MIN(changed_at), report_id LIMIT ?""")
                .param(limit)
                .query((row, number) -> new DocumentInCare(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        row.getString("printed_number"),
                        row.getInt("deliveries")))
                .list();
    }

    int countNeedingCare() {
        return jdbc.sql("SELECT COUNT(DISTINCT report_id) FROM document_delivery WHERE state IN ('HELD', 'FAILED')")
                .query(Integer.class)
                .single();
    }

    /** Columns 7 and 9 of the register: how many were sent, and how many of these confirmed. */
    DeliveriesCounted counted(ReportId report) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(state IN ('SENT', 'ACKNOWLEDGED')), 0) AS sent,
                          COALESCE(SUM(state = 'ACKNOWLEDGED'), 0) AS acknowledged
                        FROM document_delivery WHERE report_id = ?""")
                .param(report.value())
                .query((row, number) -> new DeliveriesCounted(report, row.getInt("sent"), row.getInt("acknowledged")))
                .single();
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("printed_number"),
                row.getInt("position"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                DeliveryState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("held_because")).map(HeldBecause::valueOf),
                new Sha256(row.getString("file_sha256")),
                Optional.ofNullable(row.getString("error")),
                SqlTime.instant(row, "changed_at"));
    }
}
