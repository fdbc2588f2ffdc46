package vn.trinhky.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/** Announces for the record what was changed about the office. Ids, codes and dates only: names of people never. */
@Component
public class OfficeRecord {
    private final ApplicationEventPublisher events;
    private final ActingPerson acting;
    private final Clock clock;

    OfficeRecord(ApplicationEventPublisher events, ActingPerson acting, Clock clock) {
        this.events = events;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Within the transaction of the change.
     *
     * @param act what happened, e.g. {@code recipientAdded}
     * @param subject what it happened to, e.g. {@code recipient:<uuid>}
     * @param facts what proves it
     */
    public void write(String act, String subject, Map<String, String> facts) {
        events.publishEvent(new OfficeChanged(
                "organization." + act, subject, acting.get().actor(), clock.instant(), new TreeMap<>(facts)));
    }

    /** Something about the office was changed. */
    record OfficeChanged(String action, String subject, ActorRef actor, Instant at, SortedMap<String, String> facts)
            implements AuditedEvent {}
}
