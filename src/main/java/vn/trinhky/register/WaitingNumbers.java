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
import vn.trinhky.organization.AgencyId;
import vn.trinhky.storage.SqlTime;

/**
 * Numbers the series went past while a signature waits for a person. Whoever takes, uses or gives up one holds the lock
 * of its series, and reads what is committed by then: never in a transaction that keeps an older view.
 */
@Repository
class WaitingNumbers {
    private final JdbcClient jdbc;

    WaitingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that neither counts nor is given up. */
    record Waiting(SeriesKey key, RegisterNumber number, LocalDate date, String documentKind) {}

    /** Keeps a number of the series for this request. */
    void hold(SeriesKey key, int number, LocalDate date, NumberRequest request, Instant until) {
        jdbc.sql("""
                        INSERT INTO number_waiting (agency_id, year, kind, number, document_date, document_kind, symbol,
                          reservation_id, reserved_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.agency().value(),
                        key.year(),
                        key.kind(),
                        number,
                        date,
                        request.kind(),
                        request.symbol(),
                        request.id(),
                        SqlTime.column(until))
                .update();
    }

    /** Gives the lowest number of this day that nobody holds any more to this request. */
    Optional<Integer> take(SeriesKey key, LocalDate date, NumberRequest request, Instant now, Instant until) {
        return jdbc
                .sql("""
                        SELECT number FROM number_waiting WHERE agency_id = ? AND year = ? AND kind = ?
                          AND document_date = ? AND (reservation_id IS NULL OR reserved_until <= ?) ORDER BY number""")
                .params(key.agency().value(), key.year(), key.kind(), date, SqlTime.column(now))
                .query(Integer.class)
                .list()
                .stream()
                .filter(number -> isTaken(key, number, request, now, until))
                .findFirst();
    }

    private boolean isTaken(SeriesKey key, int number, NumberRequest request, Instant now, Instant until) {
        return jdbc.sql("""
                        UPDATE number_waiting SET reservation_id = ?, reserved_until = ?, document_kind = ?, symbol = ?
                        WHERE agency_id = ? AND year = ? AND kind = ? AND number = ?
                          AND (reservation_id IS NULL OR reserved_until <= ?)""")
                        .params(
                                request.id(),
                                SqlTime.column(until),
                                request.kind(),
                                request.symbol(),
                                key.agency().value(),
                                key.year(),
                                key.kind(),
                                number,
                                SqlTime.column(now))
                        .update()
                == 1;
    }

    /** The number counts from now on; false if this request does not hold it any more. */
    boolean use(SeriesKey key, int number, UUID request) {
        return jdbc.sql("""
                        DELETE FROM number_waiting WHERE agency_id = ? AND year = ? AND kind = ? AND number = ?
                          AND reservation_id = ?""")
                        .params(key.agency().value(), key.year(), key.kind(), number, request)
                        .update()
                == 1;
    }

    /** The next request of the day may have it. */
    void release(UUID request) {
        jdbc.sql("UPDATE number_waiting SET reservation_id = NULL, reserved_until = NULL WHERE reservation_id = ?")
                .param(request)
                .update();
    }

    /** Of every agency and series, of days before this one. */
    List<Waiting> before(LocalDate day) {
        return jdbc.sql("SELECT * FROM number_waiting WHERE document_date < ?"
                        + " ORDER BY agency_id, year, kind, number")
                .param(day)
                .query(WaitingNumbers::row)
                .list();
    }

    /** False if it is there no more: another program was faster. */
    boolean remove(Waiting left) {
        return jdbc.sql("DELETE FROM number_waiting WHERE agency_id = ? AND year = ? AND kind = ? AND number = ?")
                        .params(
                                left.key().agency().value(),
                                left.key().year(),
                                left.key().kind(),
                                left.number().number())
                        .update()
                == 1;
    }

    private static Waiting row(ResultSet row, int index) throws SQLException {
        int year = row.getInt("year");
        return new Waiting(
                new SeriesKey(new AgencyId(row.getObject("agency_id", UUID.class)), year, row.getString("kind")),
                new RegisterNumber(row.getInt("number"), year, row.getString("symbol")),
                row.getObject("document_date", LocalDate.class),
                row.getString("document_kind"));
    }
}
