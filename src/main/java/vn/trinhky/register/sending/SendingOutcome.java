package vn.trinhky.register.sending;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.mail.MailGivenUp;
import vn.trinhky.mail.MailPurpose;
import vn.trinhky.mail.MailSent;

/** Writes down what became of the letters, in the transaction of the outbox: the register never says less than it. */
@Component
class SendingOutcome {
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;

    SendingOutcome(Deliveries deliveries, ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(MailSent mail) {
        if (mail.purpose() == MailPurpose.DOCUMENT) {
            change(mail.reference(), delivery -> delivery.sent(mail.at()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void givenUp(MailGivenUp mail) {
        if (mail.purpose() == MailPurpose.DOCUMENT) {
            change(mail.reference(), delivery -> delivery.failed(mail.error(), mail.at()))
                    .filter(delivery -> delivery.state() == DeliveryState.FAILED)
                    .ifPresent(delivery ->
                            events.publishEvent(new DeliveryFailed(delivery.id(), delivery.report(), mail.at())));
        }
    }

    private Optional<Delivery> change(Optional<UUID> reference, UnaryOperator<Delivery> outcome) {
        Optional<Delivery> changed =
                reference.map(DeliveryId::new).flatMap(deliveries::toChange).map(outcome);
        changed.ifPresent(delivery -> {
            deliveries.update(delivery);
            events.publishEvent(deliveries.counted(delivery.report()));
        });
        return changed;
    }
}
