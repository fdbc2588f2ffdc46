package vn.trinhky.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.ActorRef;

/**
 * An entry as people read it. Hashes are texts, because an entry that was tampered with must still be shown.
 *
 * @param subject what it happened to; {@code null} for readers who may not see subjects
 * @param facts the payload exactly as hashed, canonical JSON; {@code null} for readers who may not see subjects
 * @param payloadHash SHA-256 of the facts; {@code null} for readers who may not see subjects, who could guess by it
 * @param previousHash entry hash of the entry before
 * @param hash entry hash
 */
public record AuditEntry(
        long seq,
        Instant at,
        String action,
        AuditOutcome outcome,
        ActorRef actor,
        @Nullable String subject,
        @Nullable String facts,
        @Nullable String payloadHash,
        String previousHash,
        String hash) {

    AuditEntry withoutSubject() {
        return new AuditEntry(seq, at, action, outcome, actor, null, null, null, previousHash, hash);
    }
}
