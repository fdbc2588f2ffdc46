package vn.trinhky.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments in columns: UTC, milliseconds, whatever the zones of the machine, the program and the database server. */
public final class SqlTime {
    private SqlTime() {}

    /** As a parameter of a statement. */
    public static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    /** From a column that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Instant at = instantOrNull(row, column);
        if (at == null) {
            throw new SQLException("no moment in " + column);
        }
        return at;
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
