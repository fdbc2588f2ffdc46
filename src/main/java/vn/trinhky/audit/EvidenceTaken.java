package vn.trinhky.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.kernel.ActorRef;

/** Somebody carried the whole chain away. */
record EvidenceTaken(ChainHead end, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "audit.evidenceTaken";
    }

    @Override
    public String subject() {
        return "chain";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("to", Long.toString(end.seq()), "head", end.hash()));
    }
}
