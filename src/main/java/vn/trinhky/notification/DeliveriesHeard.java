package vn.trinhky.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.Office;
import vn.trinhky.register.sending.DeliveryFailed;

/** Hears that a document could not be sent to somebody; the clerks see to it. */
@Component
class DeliveriesHeard {
    private final Telling telling;

    DeliveriesHeard(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(DeliveryFailed failed) {
        Tiding tiding = Tiding.of(
                NoticeKind.DELIVERY_FAILED,
                new Audience.HoldersOf(Office.CLERK),
                failed.report(),
                failed.delivery() + ":" + failed.at().toEpochMilli());
        ReportsHeard.SYSTEM.run(() -> telling.tell(List.of(tiding), Optional.empty()));
    }
}
