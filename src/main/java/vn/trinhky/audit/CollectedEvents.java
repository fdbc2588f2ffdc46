package vn.trinhky.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has announced so far. A synchronization, because Spring sets those aside together with the
 * transaction when another one runs in between, and drops them when it rolls back.
 */
final class CollectedEvents implements TransactionSynchronization {
    private final List<AuditedEvent> events = new ArrayList<>();
    private boolean closed;

    /** Those of the running transaction, begun if need be. */
    static CollectedEvents ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(CollectedEvents.class::isInstance)
                .map(CollectedEvents.class::cast)
                .findFirst()
                .orElseGet(CollectedEvents::begin);
    }

    private static CollectedEvents begin() {
        CollectedEvents begun = new CollectedEvents();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    /**
     * @throws IllegalStateException once the entries are written: while the transaction commits or after it. Rather no
     *     commit than a change without its entry
     */
    void add(AuditedEvent event) {
        if (closed) {
            throw new IllegalStateException("announced too late, its transaction is over: " + event.action());
        }
        events.add(event);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** Everything announced, in order; nothing more is taken. */
    List<AuditedEvent> close() {
        closed = true;
        return List.copyOf(events);
    }
}
