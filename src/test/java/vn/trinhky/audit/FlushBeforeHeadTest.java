package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Hibernate writes changed entities at the end of a transaction. If the head were locked before that, two writers could
 * wait for each other: one holds the head and wants a row, the other holds the row and wants the head.
 */
@TrinhKyTest
class FlushBeforeHeadTest {
    private static final UUID ROW = People.UNIT_VHTT.value();
    private static final long PATIENCE_SECONDS = 20;

    private final EntityManagerFactory entityManagers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate owner;

    @Autowired
    FlushBeforeHeadTest(
            EntityManagerFactory entityManagers,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            DataSource dataSource) {
        this.entityManagers = entityManagers;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.owner = OwnerAccount.of(dataSource);
    }

    @Test
    void aWriterThatWaitsForARowDoesNotHoldTheHead() throws Exception {
        String subject = "unit:" + UUID.randomUUID();
        String name = owner.queryForObject("SELECT name FROM unit WHERE id = ?", String.class, ROW.toString());
        CompletableFuture<Void> writer;
        try (Connection holder = Objects.requireNonNull(owner.getDataSource()).getConnection()) {
            holder.setAutoCommit(false);
            lockRow(holder);
            writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
                events.publishEvent(TestEvent.done(subject));
                rename("đổi tên");
            }));
            awaitWriterAtTheRow();

            assertThat(owner.queryForList("SELECT last_seq FROM audit_head FOR UPDATE NOWAIT"))
                    .as("the head is free")
                    .hasSize(1);
            holder.rollback();
        }
        writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(owner.queryForObject("SELECT name FROM unit WHERE id = ?", String.class, ROW.toString()))
                .isEqualTo("đổi tên");
        assertThat(owner.queryForObject("SELECT COUNT(*) FROM audit_entry WHERE subject = ?", Long.class, subject))
                .isEqualTo(1);
        owner.update("UPDATE unit SET name = ? WHERE id = ?", name, ROW.toString());
    }

    private static void lockRow(Connection holder) throws SQLException {
        try (PreparedStatement lock = holder.prepareStatement("SELECT id FROM unit WHERE id = ? FOR UPDATE")) {
            lock.setString(1, ROW.toString());
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }

    /** Changes the entity and leaves the writing to Hibernate. */
    private void rename(String name) {
        EntityManager entityManager =
                Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers));
        EntityType<?> type = entityManagers.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals("Unit"))
                .findFirst()
                .orElseThrow();
        try {
            Field field = (Field) type.getAttribute("name").getJavaMember();
            field.setAccessible(true);
            field.set(entityManager.find(type.getJavaType(), ROW), name);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitWriterAtTheRow() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (System.nanoTime() < end) {
            if (!jdbc.queryForList("SELECT id FROM information_schema.processlist WHERE info LIKE 'update unit set%'")
                    .isEmpty()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the writer never came to the row");
    }
}
