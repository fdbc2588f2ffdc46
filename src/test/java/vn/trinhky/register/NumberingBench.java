package vn.trinhky.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.testing.Figures;
import vn.trinhky.testing.TrinhKyTest;

/** How many numbers a second are reserved and used, one series and four: run by {@code bench/numbering}. */
@TrinhKyTest
class NumberingBench {
    private static final int WARM_UP = 3_000;
    private static final int NUMBERS = 3_000;

    private final JdbcConnectionDetails database;

    NumberingBench(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Test
    void measure() throws Exception {
        perSecond(1, WARM_UP);
        new Figures()
                .add("numbers a second, one series", perSecond(1, NUMBERS), "1/s", ">=500")
                .add("numbers a second, four series", perSecond(4, NUMBERS), "1/s")
                .write("numbering");
    }

    private double perSecond(int series, int numbers) throws Exception {
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(series)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < series; i++) {
                running.add(workers.submit(() -> {
                    work(numbers / series);
                    return null;
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        return numbers * 1e9 / (System.nanoTime() - begun);
    }

    private void work(int numbers) throws Exception {
        MariaDbDataSource source = new MariaDbDataSource(database.getJdbcUrl());
        source.setUser(database.getUsername());
        source.setPassword(database.getPassword());
        new NumberingProcess(source, new AgencyId(UUID.randomUUID()), 0, 1, 0).run(numbers, Instant.EPOCH);
    }
}
