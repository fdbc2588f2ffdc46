package vn.trinhky.register.sending;

import java.time.Instant;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.report.ReportId;

/**
 * A document and one of those it names. Its verbs decide what may become of it; each gives the delivery as it is then.
 *
 * @param number as printed
 * @param position among those the document names
 * @param name as the document names them
 * @param file the sealed file
 * @param error what the mail server said, if it would not take it
 */
public record Delivery(
        DeliveryId id,
        ReportId report,
        String number,
        int position,
        String name,
        Optional<EmailAddress> address,
        DeliveryState state,
        Optional<HeldBecause> held,
        Sha256 file,
        Optional<String> error,
        Instant changed) {

    /** Sends it, for the first time or again, to this address. */
    Delivery sendTo(EmailAddress to, boolean documentValid, Instant now) {
        SendingRule.DOCUMENT_VOID.require(documentValid);
        SendingRule.ALREADY_ON_ITS_WAY.require(state != DeliveryState.WAITING);
        return with(Optional.of(to), DeliveryState.WAITING, Optional.empty(), now);
    }

    Delivery leaveOut(Instant now) {
        SendingRule.ALREADY_ON_ITS_WAY.require(state != DeliveryState.WAITING);
        SendingRule.SENT_ALREADY.require(!state.isOut());
        return with(address, DeliveryState.LEFT_OUT, Optional.empty(), now);
    }

    Delivery acknowledge(Instant now) {
        SendingRule.NOT_SENT_YET.require(state.isOut());
        return with(address, DeliveryState.ACKNOWLEDGED, Optional.empty(), now);
    }

    /** A mail server took it. What the clerk wrote down meanwhile stands. */
    Delivery sent(Instant now) {
        return state == DeliveryState.ACKNOWLEDGED ? this : with(address, DeliveryState.SENT, Optional.empty(), now);
    }

    Delivery failed(String why, Instant now) {
        return state == DeliveryState.WAITING ? with(address, DeliveryState.FAILED, Optional.of(why), now) : this;
    }

    /** The document is recalled: what waits does not go out any more. */
    Delivery takenBack(Instant now) {
        return state.isOut() ? this : with(address, DeliveryState.LEFT_OUT, Optional.empty(), now);
    }

    private Delivery with(Optional<EmailAddress> to, DeliveryState next, Optional<String> why, Instant now) {
        Optional<HeldBecause> stillHeld = next == DeliveryState.HELD ? held : Optional.empty();
        return new Delivery(id, report, number, position, name, to, next, stillHeld, file, why, now);
    }
}
