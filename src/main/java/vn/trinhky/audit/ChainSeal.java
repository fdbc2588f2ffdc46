package vn.trinhky.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;

/**
 * The end of the chain as it was at a moment, signed and timestamped. Whoever keeps a copy elsewhere can tell a chain
 * that was rewritten afterwards. Seals form a chain themselves, so that none in the middle can be left out.
 *
 * @param from number of the first entry under this seal that was under none before
 * @param to number of the last entry
 * @param head entry hash of the last entry
 * @param previous SHA-256 of the signature before, 64 zeros for the first
 * @param at when it was made; the timestamp in the signature is the proof, this is for people
 * @param signature CMS SignedData over {@link #statement()}
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChainSeal(long from, long to, String head, String previous, Instant at, byte[] signature) {
    /** Names the form of the statement; another form needs another name. */
    static final String VERSION = "trinhky-seal-1";

    public ChainSeal {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** What a new seal over the chain up to this end has to say, still to be signed. */
    static ChainSeal unsigned(ChainHead head, Optional<ChainSeal> before, Instant at) {
        return new ChainSeal(
                before.map(seal -> seal.to() + 1).orElse(1L),
                head.seq(),
                head.hash(),
                before.map(ChainSeal::signatureHash).orElse(ChainEntry.GENESIS),
                at,
                new byte[0]);
    }

    ChainSeal signed(byte[] bySystem) {
        return new ChainSeal(from, to, head, previous, at, bySystem);
    }

    /** The signed bytes: a JSON object of texts, keys sorted, UTF-8, no blanks. */
    public byte[] statement() {
        return CanonicalJson.of(Map.of(
                        "version", VERSION,
                        "from", Long.toString(from),
                        "to", Long.toString(to),
                        "head", head,
                        "previous", previous))
                .getBytes(StandardCharsets.UTF_8);
    }

    String signatureHash() {
        return Sha256.of(signature).hex();
    }

    /** Name of its files wherever they are copied to, without ending. */
    String fileName() {
        return "%09d".formatted(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainSeal seal
                && seal.to == to
                && seal.head.equals(head)
                && Arrays.equals(seal.signature, signature);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(to);
    }

    @Override
    public String toString() {
        return "seal " + from + "–" + to;
    }
}
