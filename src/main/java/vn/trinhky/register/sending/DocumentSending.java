package vn.trinhky.register.sending;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.mail.Outbox;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;

/** The deliveries of issued documents as the records clerk sees to them. */
@Service
@Transactional
@PreAuthorize("hasRole('CLERK')")
public class DocumentSending {
    private final Deliveries deliveries;
    private final SendingLetters letters;
    private final Outbox outbox;
    private final ReportCatalog catalog;
    private final DeliveryRecord record;

    DocumentSending(
            Deliveries deliveries,
            SendingLetters letters,
            Outbox outbox,
            ReportCatalog catalog,
            DeliveryRecord record) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.outbox = outbox;
        this.catalog = catalog;
        this.record = record;
    }

    /** In the order the document names them. */
    @Transactional(readOnly = true)
    public List<Delivery> of(ReportId report) {
        catalog.readableSummary(report);
        return deliveries.of(report);
    }

    /** Documents with a recipient to see to, the one that waits longest first. */
    @Transactional(readOnly = true)
    public List<DocumentInCare> needingCare(int limit) {
        return deliveries.needingCare(limit);
    }

    @Transactional(readOnly = true)
    public int countNeedingCare() {
        return deliveries.countNeedingCare();
    }

    /**
     * Sends it to this address: what was held, what failed, or once more. To the same address it is the same letter.
     *
     * @throws RuleBrokenException with the {@link SendingRule} that is broken, or if this is no address
     */
    public void send(DeliveryId id, String typed) {
        Delivery before = toChange(id);
        EmailAddress to =
                EmailAddress.ofTyped(typed).orElseThrow(() -> new RuleBrokenException(SendingRule.ADDRESS_REQUIRED));
        boolean valid = !catalog.readableSummary(before.report()).status().isVoid();
        Delivery sent = before.sendTo(to, valid, record.now());
        outbox.putAgain(letters.document(sent, to));
        record.write("documentSent", sent);
    }

    /** It goes there on paper, or not at all. */
    public void leaveOut(DeliveryId id) {
        record.write("deliveryLeftOut", toChange(id).leaveOut(record.now()));
    }

    /** The recipient confirmed that they got it. */
    public void acknowledge(DeliveryId id) {
        record.write("receiptNoted", toChange(id).acknowledge(record.now()));
    }

    private Delivery toChange(DeliveryId id) {
        Delivery delivery = deliveries.toChange(id).orElseThrow(() -> new AccessDeniedException("no such delivery"));
        catalog.readableSummary(delivery.report());
        return delivery;
    }
}
