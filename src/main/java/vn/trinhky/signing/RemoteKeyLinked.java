package vn.trinhky.signing;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;

/** An administrator decided with which key a person signs. @param account at the remote service; empty for a key here */
record RemoteKeyLinked(PersonId person, String account, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return account.isEmpty() ? "signing.remoteEnded" : "signing.remoteLinked";
    }

    @Override
    public String subject() {
        return "person:" + person;
    }

    @Override
    public SortedMap<String, String> facts() {
        return account.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of("account", account));
    }
}
