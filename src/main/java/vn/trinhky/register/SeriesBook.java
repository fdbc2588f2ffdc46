package vn.trinhky.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** The rows of {@link NumberSeries}. The lock on a row is what makes numbers unique, whoever asks from wherever. */
@Repository
class SeriesBook {
    private final JdbcClient jdbc;

    SeriesBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the first row of a year; to be committed before the row is locked. */
    void ensure(SeriesKey key) {
        jdbc.sql("INSERT IGNORE INTO number_series (agency_id, year, kind, last_number) VALUES (?, ?, ?, 0)")
                .params(key.agency().value(), key.year(), key.kind())
                .update();
    }

    boolean exists(SeriesKey key) {
        return jdbc.sql("SELECT COUNT(*) FROM number_series WHERE agency_id = ? AND year = ? AND kind = ?")
                        .params(key.agency().value(), key.year(), key.kind())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Locks the series until the transaction ends, changes it and writes it back. */
    NumberSeries change(SeriesKey key, UnaryOperator<NumberSeries> verb) {
        NumberSeries before = jdbc.sql(
                        "SELECT * FROM number_series WHERE agency_id = ? AND year = ? AND kind = ? FOR UPDATE")
                .params(key.agency().value(), key.year(), key.kind())
                .query(SeriesBook::row)
                .single();
        NumberSeries after = verb.apply(before);
        write(key, after);
        return after;
    }

    /** The series begins with this number; remembered, so that the numbers before it are no gap. */
    void beginsWith(SeriesKey key, int first) {
        jdbc.sql("UPDATE number_series SET first_number = ? WHERE agency_id = ? AND year = ? AND kind = ?")
                .params(first, key.agency().value(), key.year(), key.kind())
                .update();
    }

    /** Locks every series of the year; true if in one of them a number counts or is held. */
    boolean isYearBegun(AgencyId agency, int year) {
        return jdbc.sql(
                        "SELECT last_date, reservation_id FROM number_series WHERE agency_id = ? AND year = ? FOR UPDATE")
                .params(agency.value(), year)
                .query((row, number) -> row.getDate("last_date") != null || row.getObject("reservation_id") != null)
                .list()
                .contains(true);
    }

    /** Frees the series that this reservation holds, if any still does. */
    void release(UUID reservation) {
        jdbc.sql("""
                        UPDATE number_series SET reservation_id = NULL, reserved_for = NULL, reserved_date = NULL,
                          reserved_until = NULL WHERE reservation_id = ?""").param(reservation).update();
    }

    private void write(SeriesKey key, NumberSeries series) {
        jdbc.sql("""
                        UPDATE number_series SET last_number = ?, last_date = ?, reservation_id = ?, reserved_for = ?,
                          reserved_date = ?, reserved_until = ? WHERE agency_id = ? AND year = ? AND kind = ?""")
                .params(Arrays.asList(
                        series.lastNumber(),
                        series.lastDate().orElse(null),
                        series.open().map(NumberSeries.Open::id).orElse(null),
                        series.open().map(open -> open.report().value()).orElse(null),
                        series.open().map(NumberSeries.Open::date).orElse(null),
                        series.open().map(open -> SqlTime.column(open.until())).orElse(null),
                        key.agency().value(),
                        key.year(),
                        key.kind()))
                .update();
    }

    private static NumberSeries row(ResultSet row, int index) throws SQLException {
        return new NumberSeries(
                row.getInt("last_number"), Optional.ofNullable(row.getObject("last_date", LocalDate.class)), open(row));
    }

    private static Optional<NumberSeries.Open> open(ResultSet row) throws SQLException {
        UUID id = row.getObject("reservation_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        Instant until = SqlTime.instant(row, "reserved_until");
        return Optional.of(new NumberSeries.Open(
                id,
                new ReportId(row.getObject("reserved_for", UUID.class)),
                row.getObject("reserved_date", LocalDate.class),
                until));
    }
}
