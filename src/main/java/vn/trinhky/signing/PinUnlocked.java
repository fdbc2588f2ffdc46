package vn.trinhky.signing;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/** An administrator let a holder try PINs again. */
record PinUnlocked(KeyHolder holder, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "signing.unlocked";
    }

    @Override
    public String subject() {
        return switch (holder) {
            case KeyHolder.Signer(var person) -> "person:" + person;
            case KeyHolder.AgencySeal(var agency) -> "agency:" + agency;
        };
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
