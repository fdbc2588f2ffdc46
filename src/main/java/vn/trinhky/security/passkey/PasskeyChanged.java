package vn.trinhky.security.passkey;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonDetails;

/** A person added a passkey of theirs or took it away. */
record PasskeyChanged(String action, PersonDetails person, Instant at) implements AuditedEvent {
    @Override
    public String subject() {
        return "person:" + person.id();
    }

    @Override
    public ActorRef actor() {
        return person.actor();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
