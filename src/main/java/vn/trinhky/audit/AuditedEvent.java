package vn.trinhky.audit;

import java.time.Instant;
import java.util.SortedMap;
import vn.trinhky.kernel.ActorRef;

/**
 * Something that happened and must be in the audit chain. Published as a Spring event inside the transaction it
 * belongs to; the trail appends it just before commit, so there is no change without its entry and no entry without its
 * change. A refusal changes nothing and is appended at once, in a transaction of its own.
 */
public interface AuditedEvent {
    /** What happened, module first: {@code report.submitted}. Stable: it is hashed and filtered by. At most 100 ASCII letters. */
    String action();

    /** What it happened to: {@code report:<uuid>}, {@code person:<uuid>}, {@code chain}. At most 200 letters. */
    String subject();

    ActorRef actor();

    /** When it happened; the chain keeps microseconds. */
    Instant at();

    /** Ids, numbers and hashes that prove the act. Never document text, reasons or names: those are hashed first. */
    SortedMap<String, String> facts();

    /** Whether the act was refused: wrong office, wrong PIN, broken rule. Kept even when the transaction rolls back. */
    default boolean refused() {
        return false;
    }
}
