package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/** Many writers at once, all of which lock rows of their own first: no deadlock, no lost entry, a whole chain. */
@TrinhKyTest
class ConcurrentWritersTest {
    private static final int WRITERS = 8;
    private static final int ROWS = 4;
    private static final long SEED = 20_260_703;

    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate owner;
    private final TransactionTemplate transaction;
    private final DatabaseChain chain;

    private final String subject = "report:" + UUID.randomUUID();
    private final LongAdder kept = new LongAdder();
    private final LongAdder changes = new LongAdder();

    @Autowired
    ConcurrentWritersTest(
            ApplicationEventPublisher events,
            JdbcTemplate jdbc,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            DatabaseChain chain) {
        this.events = events;
        this.jdbc = jdbc;
        this.owner = OwnerAccount.of(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.chain = chain;
    }

    @BeforeEach
    void rowsToFightOver() {
        dropRows();
        owner.execute("CREATE TABLE contended_row (id INT NOT NULL PRIMARY KEY, changes BIGINT NOT NULL)");
        for (int id = 0; id < ROWS; id++) {
            owner.update("INSERT INTO contended_row VALUES (?, 0)", id);
        }
        owner.execute("GRANT SELECT, UPDATE ON contended_row TO 'trinhky_app'@'localhost'");
    }

    @AfterEach
    void dropRows() {
        owner.execute("DROP TABLE IF EXISTS contended_row");
    }

    @Test
    void writersNeverDeadlockAndEveryEntryIsInTheChain() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(TestSize.pick(5, 60)).toNanos();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                Random random = new Random(SEED + n);
                running.add(writers.submit(() -> writeUntil(end, random)));
            }
            for (Future<?> writer : running) {
                writer.get(3, TimeUnit.MINUTES);
            }
        }

        assertThat(kept.sum()).as("entries of this load").isGreaterThan(WRITERS);
        assertThat(chain.count(new AuditFilter("", "", subject, null, null, null)))
                .isEqualTo(kept.sum());
        assertThat(jdbc.queryForObject("SELECT SUM(changes) FROM contended_row", Long.class))
                .isEqualTo(changes.sum());
        ChainVerification result = new ChainVerifier(chain).verify(VerificationProgress.UNWATCHED);
        assertThat(result.findings()).isEmpty();
        assertThat(result.intact()).isTrue();
    }

    private void writeUntil(long end, Random random) {
        while (System.nanoTime() < end) {
            switch (random.nextInt(5)) {
                case 0 -> refuse();
                case 1 -> act(random, 1);
                case 2 -> act(random, 3);
                case 3 -> failedAct(random, false);
                default -> failedAct(random, true);
            }
        }
    }

    private void refuse() {
        events.publishEvent(TestEvent.refused(subject));
        kept.increment();
    }

    private void act(Random random, int announced) {
        transaction.executeWithoutResult(status -> {
            changeTwoRows(random);
            for (int n = 0; n < announced; n++) {
                events.publishEvent(TestEvent.done(subject).with("n", String.valueOf(n)));
            }
        });
        kept.add(announced);
        changes.add(2);
    }

    /** Rolls back what it did, but not what was refused in it. */
    private void failedAct(Random random, boolean refused) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    changeTwoRows(random);
                    events.publishEvent(TestEvent.done(subject));
                    if (refused) {
                        refuse();
                    }
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
    }

    /** In one order, as series and report are. */
    private void changeTwoRows(Random random) {
        int first = random.nextInt(ROWS - 1);
        int second = first + 1 + random.nextInt(ROWS - 1 - first);
        jdbc.update("UPDATE contended_row SET changes = changes + 1 WHERE id = ?", first);
        jdbc.update("UPDATE contended_row SET changes = changes + 1 WHERE id = ?", second);
    }
}
