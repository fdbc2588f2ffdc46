package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Bells on open screens ring, and however often they do, every connection is given back. */
@TrinhKyTest
class OpenBellsTest {
    private static final int ROUNDS = 30;

    private final OpenBells shared;
    private final Notices notices;
    private final PlatformTransactionManager transactions;
    private final DataSource database;
    private final ReportJourney journey;

    OpenBellsTest(
            OpenBells shared,
            Notices notices,
            PlatformTransactionManager transactions,
            DataSource database,
            ReportJourney journey) {
        this.shared = shared;
        this.notices = notices;
        this.transactions = transactions;
        this.database = database;
        this.journey = journey;
    }

    @Test
    void ringingKeepsNoConnection() throws Exception {
        OpenBells own = new OpenBells(notices, transactions);
        own.hang(People.VHTT, number -> {});
        for (int round = 0; round < ROUNDS; round++) {
            own.ringAll();
        }
        Eventually.is("every connection is given back", () -> active() == 0);
    }

    @Test
    void aBellRingsAfterTheCommitAndKeepsNoConnection() throws Exception {
        List<Integer> rung = new ArrayList<>();
        Runnable takenAway = shared.hang(People.VHTT, rung::add);
        try {
            for (int round = 0; round < 3; round++) {
                int before = rung.size();
                assertThat(journey.submitted()).isNotNull();
                Eventually.is("the bell rings", () -> rung.size() > before);
            }
        } finally {
            takenAway.run();
        }
        Eventually.is("every connection is given back", () -> active() == 0);
    }

    private int active() {
        try {
            return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
