package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Two processes take numbers over New Year's midnight in Vietnam and fail one time in ten: both years have 1 … n, each
 * number with a date of its own year.
 */
@TrinhKyTest
class NewYearTest {
    private static final int NUMBERS = TestSize.pick(400, 5_000);
    private static final long SEED = 20_261_231;
    private static final LocalDate NEW_YEAR = LocalDate.of(2037, 1, 1);
    private static final Instant MIDNIGHT =
            NEW_YEAR.atStartOfDay(OfficeTime.ZONE).toInstant();
    private static final Instant PAST_MIDNIGHT = MIDNIGHT.plusMillis(500);

    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;

    NewYearTest(JdbcConnectionDetails database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void bothYearsAreWholeWhateverFailsAroundMidnight() throws Exception {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        MariaDbDataSource source = new MariaDbDataSource(database.getJdbcUrl());
        source.setUser(database.getUsername());
        source.setPassword(database.getPassword());
        long offset = offset(source);
        Process other = process(agency, offset);
        new NumberingProcess(source, agency, offset, SEED, 1).run(NUMBERS / 2, PAST_MIDNIGHT);
        assertThat(other.waitFor(9, TimeUnit.MINUTES)).isTrue();
        assertThat(other.exitValue()).isZero();
        List<Integer> before = numbers(agency, NEW_YEAR.getYear() - 1);
        List<Integer> after = numbers(agency, NEW_YEAR.getYear());
        assertThat(before).isEqualTo(oneTo(before.size()));
        assertThat(after).isEqualTo(oneTo(after.size()));
        assertThat(before.size() + after.size()).isGreaterThanOrEqualTo(NUMBERS);
        assertThat(List.of(before.size(), after.size()))
                .as("midnight fell into the run")
                .doesNotContain(0);
        assertThat(dates(agency)).containsExactly(NEW_YEAR.minusDays(1), NEW_YEAR);
    }

    /** So that midnight falls into the middle of the run, whatever this machine does in a second. */
    private static long offset(MariaDbDataSource source) {
        AgencyId trial = new AgencyId(UUID.randomUUID());
        int sample = 40;
        long begun = System.nanoTime();
        new NumberingProcess(source, trial, 0, SEED, 0).run(sample, Instant.EPOCH);
        long each = (System.nanoTime() - begun) / sample;
        Duration half = Duration.ofNanos(each * NUMBERS / 2).plusMillis(500);
        return MIDNIGHT.minus(half).toEpochMilli() - System.currentTimeMillis();
    }

    private Process process(AgencyId agency, long offset) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberingProcess.class.getName(),
                        database.getJdbcUrl(),
                        database.getUsername(),
                        database.getPassword(),
                        agency.value().toString(),
                        Integer.toString(NUMBERS - NUMBERS / 2),
                        Long.toString(offset),
                        Long.toString(SEED + 1),
                        "1",
                        PAST_MIDNIGHT.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/numbering-process.log"))
                .start();
    }

    private List<Integer> numbers(AgencyId agency, int year) {
        return jdbc.sql("SELECT number FROM register_entry WHERE agency_id = ? AND year = ? ORDER BY number")
                .params(agency.value(), year)
                .query(Integer.class)
                .list();
    }

    private List<LocalDate> dates(AgencyId agency) {
        return jdbc.sql("SELECT DISTINCT document_date FROM register_entry WHERE agency_id = ? ORDER BY document_date")
                .param(agency.value())
                .query(LocalDate.class)
                .list();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
