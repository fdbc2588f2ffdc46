package vn.trinhky.notification;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.organization.PersonId;

/**
 * The bells on open screens. They ring at once for what this process tells, and within seconds for what another one
 * does or what was read elsewhere. A bell that did not ring needs no second try, so nothing is kept about it.
 */
@Component
public class OpenBells {
    private final Map<PersonId, Set<IntConsumer>> open = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> shown = new ConcurrentHashMap<>();
    private final Notices notices;
    private final TransactionTemplate ownTransaction;

    OpenBells(Notices notices, PlatformTransactionManager transactions) {
        this.notices = notices;
        // after a commit the transaction that is over must not be read in: what it gives is given back by nobody
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /**
     * Rings whenever the person's number of unread notices changes.
     *
     * @param bell gets the number; called from any thread
     * @return takes the bell away
     */
    public Runnable hang(PersonId person, IntConsumer bell) {
        open.computeIfAbsent(person, id -> new CopyOnWriteArraySet<>()).add(bell);
        return () -> open.computeIfPresent(person, (id, bells) -> {
            bells.remove(bell);
            if (bells.isEmpty()) {
                shown.remove(id);
                return null;
            }
            return bells;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ring(PeopleTold told) {
        ringIfChanged(told.people().stream().filter(open::containsKey).toList());
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void ringAll() {
        ringIfChanged(Set.copyOf(open.keySet()));
    }

    private void ringIfChanged(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Map<PersonId, Integer> unread =
                Objects.requireNonNull(ownTransaction.execute(status -> notices.unread(people)));
        for (PersonId person : people) {
            int number = unread.getOrDefault(person, 0);
            Integer before = shown.put(person, number);
            if (before == null || before != number) {
                open.getOrDefault(person, Set.of()).forEach(bell -> bell.accept(number));
            }
        }
    }
}
