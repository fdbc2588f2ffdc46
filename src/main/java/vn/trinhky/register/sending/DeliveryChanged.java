package vn.trinhky.register.sending;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.EmailAddress;

/** The clerk decided about a delivery; the chain keeps a hash of the address. */
record DeliveryChanged(String act, Delivery delivery, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "register." + act;
    }

    @Override
    public String subject() {
        return "report:" + delivery.report();
    }

    @Override
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("delivery", delivery.id().toString());
        facts.put("number", delivery.number());
        delivery.address()
                .map(EmailAddress::value)
                .ifPresent(
                        address -> facts.put("addressSha256", Sha256.of(address).hex()));
        return facts;
    }
}
