package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.storage.FileStore;
import vn.trinhky.testing.TrinhKyTest;

/** No change without its entry, no entry without its change, and a refusal always. */
@TrinhKyTest
class AppendingTest {
    private final ApplicationEventPublisher events;
    private final FileStore files;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate owner;
    private final PlatformTransactionManager transactions;

    private final String subject = "report:" + UUID.randomUUID();

    @Autowired
    AppendingTest(
            ApplicationEventPublisher events,
            FileStore files,
            JdbcTemplate jdbc,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.files = files;
        this.jdbc = jdbc;
        this.owner = OwnerAccount.of(dataSource);
        this.transactions = transactions;
    }

    @Test
    void anActAndItsEntryAreCommittedTogetherInOrder() {
        required().executeWithoutResult(status -> {
            change();
            events.publishEvent(TestEvent.done(subject).with("step", "1"));
            events.publishEvent(TestEvent.done(subject).with("step", "2"));
            assertThat(entries()).as("not before the commit").isEmpty();
        });

        assertThat(entries()).containsExactly("{\"n\":\"1\",\"step\":\"1\"}", "{\"n\":\"1\",\"step\":\"2\"}");
        assertThat(changeIsKept()).isTrue();
    }

    @Test
    void aFailedTransactionLeavesNeitherChangeNorEntry() {
        assertThatThrownBy(() -> required().executeWithoutResult(status -> {
                    change();
                    events.publishEvent(TestEvent.done(subject));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(entries()).isEmpty();
        assertThat(changeIsKept()).isFalse();
    }

    @Test
    void anEntryThatCannotBeWrittenTakesItsChangeBack() {
        TestEvent tooLong = TestEvent.done(subject).by("x".repeat(201));

        assertThatThrownBy(() -> required().executeWithoutResult(status -> {
                    change();
                    events.publishEvent(tooLong);
                }))
                .rootCause()
                .hasMessageContaining("actor_name");

        assertThat(entries()).isEmpty();
        assertThat(changeIsKept()).isFalse();
    }

    @Test
    void aRefusalStaysAlthoughItsTransactionRollsBack() {
        assertThatThrownBy(() -> required().executeWithoutResult(status -> {
                    change();
                    events.publishEvent(TestEvent.done(subject));
                    events.publishEvent(TestEvent.refused(subject));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(entries()).containsExactly("{\"rule\":\"test\"}");
        assertThat(changeIsKept()).isFalse();
    }

    @Test
    void whatHappensOutsideATransactionIsAppendedAtOnce() {
        events.publishEvent(TestEvent.refused(subject));
        events.publishEvent(TestEvent.done(subject));

        assertThat(entries()).containsExactly("{\"rule\":\"test\"}", "{\"n\":\"1\"}");
    }

    @Test
    void aViewInAReadOnlyTransactionIsAppended() {
        TransactionTemplate reading = required();
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> events.publishEvent(TestEvent.done(subject)));

        assertThat(entries()).hasSize(1);
    }

    @Test
    void aTransactionInBetweenKeepsItsOwnEvents() {
        assertThatThrownBy(() -> required().executeWithoutResult(outer -> {
                    events.publishEvent(TestEvent.done(subject).with("tx", "outer"));
                    requiresNew()
                            .executeWithoutResult(inner ->
                                    events.publishEvent(TestEvent.done(subject).with("tx", "inner")));
                    throw new IllegalStateException("the outer one fails");
                }))
                .hasMessage("the outer one fails");

        assertThat(entries()).containsExactly("{\"n\":\"1\",\"tx\":\"inner\"}");
    }

    @Test
    void whatOthersAnnounceAtTheVeryEndIsStillAppended() {
        required()
                .executeWithoutResult(status ->
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void beforeCommit(boolean readOnly) {
                                change();
                                events.publishEvent(TestEvent.done(subject));
                            }
                        }));

        assertThat(entries()).hasSize(1);
        assertThat(changeIsKept()).isTrue();
    }

    @Test
    void whatIsAnnouncedAfterTheCommitIsRefusedLoudly() {
        assertThatThrownBy(() -> required()
                        .executeWithoutResult(status -> TransactionSynchronizationManager.registerSynchronization(
                                new TransactionSynchronization() {
                                    @Override
                                    public void afterCommit() {
                                        events.publishEvent(TestEvent.done(subject));
                                    }
                                })))
                .hasMessageContaining("announced too late");

        assertThat(entries()).isEmpty();
    }

    @Test
    void theApplicationMayNeitherChangeNorDeleteAnEntry() {
        events.publishEvent(TestEvent.done(subject));

        assertThatThrownBy(() -> jdbc.update("UPDATE audit_entry SET action = 'x' WHERE subject = ?", subject))
                .rootCause()
                .hasMessageContaining("UPDATE command denied");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM audit_entry WHERE subject = ?", subject))
                .rootCause()
                .hasMessageContaining("DELETE command denied");
        assertThatThrownBy(() -> jdbc.execute("TRUNCATE TABLE audit_entry"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> jdbc.execute("DROP TRIGGER audit_entry_no_update"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void theTriggersRefuseEvenTheOwner() {
        events.publishEvent(TestEvent.done(subject));

        assertThatThrownBy(() -> owner.update("UPDATE audit_entry SET action = 'x' WHERE subject = ?", subject))
                .rootCause()
                .hasMessageContaining("audit entries are never changed");
        assertThatThrownBy(() -> owner.update("DELETE FROM audit_entry WHERE subject = ?", subject))
                .rootCause()
                .hasMessageContaining("audit entries are never deleted");
        assertThat(entries()).hasSize(1);
    }

    private void change() {
        files.put(subject.getBytes(StandardCharsets.UTF_8));
    }

    private boolean changeIsKept() {
        return !jdbc.queryForList(
                        "SELECT size FROM stored_file WHERE sha256 = ?",
                        Sha256.of(subject).hex())
                .isEmpty();
    }

    private List<String> entries() {
        return jdbc.queryForList("SELECT facts FROM audit_entry WHERE subject = ? ORDER BY seq", String.class, subject);
    }

    private TransactionTemplate required() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate requiresNew() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
