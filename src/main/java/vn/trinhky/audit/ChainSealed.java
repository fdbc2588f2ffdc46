package vn.trinhky.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.kernel.ActorRef;

/** The chain was sealed; itself the first entry under no seal. */
record ChainSealed(ChainSeal seal, ActorRef actor) implements AuditedEvent {
    static final String ACTION = "audit.sealed";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String subject() {
        return "chain";
    }

    @Override
    public Instant at() {
        return seal.at();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "from", Long.toString(seal.from()),
                "to", Long.toString(seal.to()),
                "head", seal.head(),
                "signature", seal.signatureHash()));
    }
}
