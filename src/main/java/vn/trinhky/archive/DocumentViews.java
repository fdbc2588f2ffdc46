package vn.trinhky.archive;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.security.CurrentPerson;

/** Tells the audit chain who was handed which file. */
@Component
class DocumentViews {
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentViews(CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** @param file the state that was handed out, the newest one */
    void record(ArchivedDetails document, Sha256 file) {
        events.publishEvent(
                new DocumentViewed(document.report(), document.number(), file, currentPerson.actor(), clock.instant()));
    }
}
