package vn.trinhky.register;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.security.CurrentPerson;

/** Announces for the audit chain what the clerk did to the book itself: numbers and dates, never what papers say. */
@Component
class KeepingRecord {
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingRecord(CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ActorRef actor() {
        return currentPerson.actor();
    }

    void write(String act, Map<String, String> facts) {
        write(act, actor(), facts);
    }

    void write(String act, ActorRef by, Map<String, String> facts) {
        events.publishEvent(new BookKept("register." + act, by, now(), new TreeMap<>(facts)));
    }

    /** Something was written into the book by hand. */
    record BookKept(String action, ActorRef actor, Instant at, SortedMap<String, String> facts)
            implements AuditedEvent {
        @Override
        public String subject() {
            return "register";
        }
    }
}
