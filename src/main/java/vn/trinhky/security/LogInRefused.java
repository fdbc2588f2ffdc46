package vn.trinhky.security;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/**
 * A log-in failed.
 *
 * @param subject the person whose name was typed, or {@link #UNKNOWN_NAME}
 */
record LogInRefused(String subject, String address, Instant at) implements AuditedEvent {
    static final String UNKNOWN_NAME = "person:unknown";

    @Override
    public String action() {
        return "security.logIn";
    }

    @Override
    public ActorRef actor() {
        return ActorRef.ANONYMOUS;
    }

    @Override
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("address", address);
        return facts;
    }

    public boolean refused() {
        return true;
    }
}
