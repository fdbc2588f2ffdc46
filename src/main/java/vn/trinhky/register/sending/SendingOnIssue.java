package vn.trinhky.register.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.mail.MailPurpose;
import vn.trinhky.mail.Outbox;
import vn.trinhky.organization.directory.RecipientDirectory;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.event.ReportEvent.ReportIssued;
import vn.trinhky.report.event.ReportEvent.ReportRecalled;

/** Puts the letters into the outbox in the transaction that issues or recalls: nothing is issued and forgotten. */
@Component
class SendingOnIssue {
    private final Deliveries deliveries;
    private final SendingLetters letters;
    private final Outbox outbox;
    private final RecipientDirectory directory;
    private final ReportCatalog catalog;
    private final ApplicationEventPublisher events;

    SendingOnIssue(
            Deliveries deliveries,
            SendingLetters letters,
            Outbox outbox,
            RecipientDirectory directory,
            ReportCatalog catalog,
            ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.outbox = outbox;
        this.directory = directory;
        this.catalog = catalog;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(ReportIssued issued) {
        ReportMetadata document = catalog.currentVersion(issued.report()).metadata();
        List<SendingPlan.Entry> plan = SendingPlan.of(document, directory.byNames(SendingPlan.names(document)));
        for (int position = 0; position < plan.size(); position++) {
            Delivery delivery = begun(issued, position, plan.get(position));
            deliveries.add(delivery);
            if (delivery.state() == DeliveryState.WAITING) {
                delivery.address().ifPresent(to -> outbox.put(letters.document(delivery, to)));
            }
        }
    }

    private static Delivery begun(ReportIssued issued, int position, SendingPlan.Entry entry) {
        return new Delivery(
                DeliveryId.random(),
                issued.report(),
                issued.number(),
                position,
                entry.name(),
                entry.address(),
                entry.held().isPresent() ? DeliveryState.HELD : DeliveryState.WAITING,
                entry.held(),
                issued.fileHash(),
                Optional.empty(),
                issued.at());
    }

    /** Whoever got it is told; what waits does not go out any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void recalled(ReportRecalled recalled) {
        Instant now = recalled.at();
        for (Delivery delivery : deliveries.ofToChange(recalled.report())) {
            boolean stopped = outbox.cancel(MailPurpose.DOCUMENT, delivery.id().value());
            boolean justLeaving = delivery.state() == DeliveryState.WAITING && !stopped;
            if (delivery.state().isOut() || justLeaving) {
                delivery.address().ifPresent(to -> outbox.put(letters.recall(delivery, to)));
            } else {
                deliveries.update(delivery.takenBack(now));
            }
        }
        events.publishEvent(deliveries.counted(recalled.report()));
    }
}
