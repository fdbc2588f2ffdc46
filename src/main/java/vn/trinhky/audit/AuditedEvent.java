package vn.trinhky.audit;

import java.time.Instant;
import java.util.SortedMap;
import vn.trinhky.kernel.ActorRef;

/**
 * Something that happened and must be in the audit chain. Published as a Spring event inside the transaction it
 * belongs to; the trail appends it just before commit, so there is no change without its entry and no entry without its
 * change.
 */
public interface AuditedEvent {
    /** What happened, module first: {@code report.submitted}. Stable: it is hashed and filtered by. */
    String action();

    /** What it happened to: {@code report:<uuid>}, {@code person:<uuid>}, {@code chain}. */
    String subject();

    ActorRef actor();

    Instant at();

    /** Ids, numbers and hashes that prove the act. Never document text, reasons or names: those are hashed first. */
    SortedMap<String, String> facts();
}
