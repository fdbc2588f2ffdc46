package vn.trinhky.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends what a transaction announced, as its very last act. Spring calls this listener after every synchronization of
 * the transaction, so whatever else is written at the end is written before the head is locked; what fails here rolls
 * the transaction back.
 */
@Component
class EntryBeforeCommit implements TransactionExecutionListener {
    private final AuditChain chain;
    private final EntityManagerFactory entityManagers;

    EntryBeforeCommit(AuditChain chain, EntityManagerFactory entityManagers) {
        this.chain = chain;
        this.entityManagers = entityManagers;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            append(CollectedEvents.ofTransaction());
        }
    }

    private void append(CollectedEvents collected) {
        if (!collected.isEmpty()) {
            flushEntities();
        }
        List<AuditedEvent> events = collected.close();
        if (!events.isEmpty()) {
            chain.append(events);
        }
    }

    /** Rows that wait in the persistence context take their locks first: series, report, then the head. */
    private void flushEntities() {
        EntityManager entityManager = EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers);
        if (entityManager != null) {
            entityManager.flush();
        }
    }
}
