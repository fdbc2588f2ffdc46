package vn.trinhky.register.sending;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.security.CurrentPerson;

/** Keeps what the clerk decided, counts anew for the register and announces it for the audit chain. */
@Component
class DeliveryRecord {
    private final Deliveries deliveries;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryRecord(Deliveries deliveries, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.deliveries = deliveries;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void write(String act, Delivery delivery) {
        deliveries.update(delivery);
        events.publishEvent(new DeliveryChanged(act, delivery, currentPerson.actor(), now()));
        events.publishEvent(deliveries.counted(delivery.report()));
    }
}
