package vn.trinhky.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import vn.trinhky.kernel.Sha256;

/**
 * One entry exactly as it is stored. Hashes are plain text here, because what is read back may have been tampered with.
 *
 * <p>The payload hash is the SHA-256 of {@code facts}. The entry hash is the SHA-256 of {@link #canonical()}, so that
 * anyone can repeat it with any JSON tool and {@code sha256sum}.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param at to the microsecond
 * @param facts canonical JSON
 * @param previous entry hash of the entry before, {@link #GENESIS} for the first
 * @param hash entry hash
 * @see <a href="../../../../../../docs/decisions/0005-audit-chain.md">decision 0005</a>
 */
record ChainEntry(
        long seq,
        Instant at,
        String action,
        String outcome,
        String actorId,
        String actorName,
        String subject,
        String facts,
        String payload,
        String previous,
        String hash) {
    /** What the first entry names as its predecessor: 64 zeros, the digest of nothing. */
    static final String GENESIS = "0".repeat(64);

    /** Names the canonical form; another form needs another name. */
    static final String VERSION = "trinhky-audit-1";

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The entry that follows {@code head} and records {@code event}. */
    static ChainEntry after(ChainHead head, AuditedEvent event) {
        String facts = CanonicalJson.of(event.facts());
        ChainEntry unhashed = new ChainEntry(
                head.seq() + 1,
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.action(),
                (event.refused() ? AuditOutcome.REFUSED : AuditOutcome.DONE).name(),
                event.actor().id(),
                event.actor().name(),
                event.subject(),
                facts,
                Sha256.of(facts).hex(),
                head.hash(),
                "");
        return unhashed.hashed();
    }

    /** The text whose SHA-256 is the entry hash: a JSON object of texts, keys sorted, UTF-8, no blanks. */
    String canonical() {
        return CanonicalJson.of(Map.ofEntries(
                Map.entry("version", VERSION),
                Map.entry("seq", Long.toString(seq)),
                Map.entry("at", MICROSECONDS.format(at)),
                Map.entry("action", action),
                Map.entry("outcome", outcome),
                Map.entry("actorId", actorId),
                Map.entry("actorName", actorName),
                Map.entry("subject", subject),
                Map.entry("payload", payload),
                Map.entry("previous", previous)));
    }

    boolean payloadIsTrue() {
        return Sha256.of(facts).hex().equals(payload);
    }

    boolean hashIsTrue() {
        return seq > 0 && Sha256.of(canonical()).hex().equals(hash);
    }

    ChainHead asHead() {
        return new ChainHead(seq, hash);
    }

    private ChainEntry hashed() {
        String entryHash = Sha256.of(canonical()).hex();
        return new ChainEntry(
                seq, at, action, outcome, actorId, actorName, subject, facts, payload, previous, entryHash);
    }
}
