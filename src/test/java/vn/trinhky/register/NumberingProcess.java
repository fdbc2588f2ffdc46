package vn.trinhky.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;

/**
 * One program that takes numbers: reserves, then uses or fails, until it has used its share. Runs as a process of its own
 * on the product's tables, with nothing of the product around it but the numbers.
 */
public final class NumberingProcess {
    private static final double LOST_BEFORE_USE = 0.05;
    private static final double LOST_WITH_USE = 0.05;

    private final Numbering numbering;
    private final RegisterEntries entries;
    private final TransactionTemplate transaction;
    private final AgencyId agency;
    private final long clockOffset;
    private final Random random;
    private final double failures;

    /**
     * @param clockOffset milliseconds to add to the machine's clock
     * @param failures 1 for the usual share of failures, 0 for none
     */
    NumberingProcess(DataSource database, AgencyId agency, long clockOffset, long seed, double failures) {
        // one connection for good: connecting is not what is tried here
        SingleConnectionDataSource source = new SingleConnectionDataSource(connected(database), true);
        JdbcClient jdbc = JdbcClient.create(source);
        this.numbering = new Numbering(new SeriesBook(jdbc), new NumberSchemes(jdbc), new WaitingNumbers(jdbc));
        this.entries = new RegisterEntries(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.agency = agency;
        this.clockOffset = clockOffset;
        this.random = new Random(seed);
        this.failures = failures;
    }

    private static Connection connected(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param args address, user and password of the database, agency, share, clock offset, seed, failures, until */
    public static void main(String[] args) throws Exception {
        MariaDbDataSource source = new MariaDbDataSource(args[0]);
        source.setUser(args[1]);
        source.setPassword(args[2]);
        new NumberingProcess(
                        source,
                        AgencyId.of(args[3]),
                        Long.parseLong(args[5]),
                        Long.parseLong(args[6]),
                        Double.parseDouble(args[7]))
                .run(Integer.parseInt(args[4]), Instant.parse(args[8]));
    }

    /**
     * @param share how many numbers to use at least
     * @param until goes on at least until this moment of its own clock
     */
    void run(int share, Instant until) {
        int used = 0;
        while (used < share || now().isBefore(until)) {
            transaction.executeWithoutResult(status -> numbering.open(agency, "BC", now()));
            if (one()) {
                used++;
            }
        }
    }

    private boolean one() {
        NumberRequest request = NumberRequest.of(ReportId.random(), "BC", "BC-UBND");
        try {
            Reservation reservation = reserved(request);
            if (random.nextDouble() < LOST_BEFORE_USE * failures) {
                throw new Lost();
            }
            transaction.executeWithoutResult(status -> use(reservation));
            return true;
        } catch (Lost | RuleBrokenException failed) {
            transaction.executeWithoutResult(status -> numbering.release(request.id()));
            return false;
        }
    }

    private Reservation reserved(NumberRequest request) {
        while (true) {
            try {
                Reservation got = transaction.execute(status -> numbering.reserve(agency, request, now()));
                if (got != null) {
                    return got;
                }
            } catch (RuleBrokenException busy) {
                if (!RegisterFault.SERIES_BUSY.isCauseOf(busy)) {
                    throw busy;
                }
                LockSupport.parkNanos(200_000);
            }
        }
    }

    private void use(Reservation reservation) {
        SeriesKey key = numbering.use(agency, reservation, now());
        entries.add(key, line(key, reservation), Optional.empty(), now());
        if (random.nextDouble() < LOST_WITH_USE * failures) {
            throw new Lost();
        }
    }

    private static RegisterLine line(SeriesKey key, Reservation reservation) {
        LocalDate date = reservation.date();
        return RegisterLine.begun(
                        key,
                        reservation.number(),
                        date,
                        DocumentType.REPORT,
                        "x",
                        Optional.of(reservation.request().report()))
                .with("x", List.of(), "VT");
    }

    private Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + clockOffset);
    }

    /** A signature, a network or a machine that failed. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
