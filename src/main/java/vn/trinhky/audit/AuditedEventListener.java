package vn.trinhky.audit;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears every {@link AuditedEvent}. An act is kept until its transaction commits; a refusal, and whatever happens where
 * nothing is written (outside a transaction, in a read-only one), is appended at once on its own.
 */
@Component
class AuditedEventListener {
    private final AuditChain chain;
    private final TransactionTemplate ownTransaction;

    AuditedEventListener(AuditChain chain, PlatformTransactionManager transactions) {
        this.chain = chain;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void hear(AuditedEvent event) {
        if (!event.refused() && belongsToWritingTransaction()) {
            CollectedEvents.ofTransaction().add(event);
        } else {
            ownTransaction.executeWithoutResult(status -> chain.append(List.of(event)));
        }
    }

    private static boolean belongsToWritingTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
