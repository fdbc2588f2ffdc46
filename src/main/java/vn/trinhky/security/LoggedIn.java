package vn.trinhky.security;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonDetails;

/** A person logged in. */
record LoggedIn(PersonDetails person, String address, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "security.loggedIn";
    }

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
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("address", address);
        return facts;
    }
}
