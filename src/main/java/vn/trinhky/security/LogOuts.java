package vn.trinhky.security;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Announces log-outs for the record. */
@Component
class LogOuts {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LogOuts(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void announce(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson signedIn) {
            events.publishEvent(new LoggedOut(signedIn.person(), clock.instant()));
        }
    }
}
