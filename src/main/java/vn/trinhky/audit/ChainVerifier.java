package vn.trinhky.audit;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.audit.ChainFinding.Kind;

/**
 * Reads a chain from its first entry to its last and hashes everything again. Every entry is judged by what the one
 * before it says it is, so that one change is one finding at its place and not a mark on all that follow. Holds one
 * chunk in memory. One instance is one check.
 */
final class ChainVerifier {
    private static final int CHUNK = 1_000;

    private final ChainRows rows;
    private final SealCheck seals;
    private final List<ChainFinding> findings = new ArrayList<>();
    private long findingCount;
    private long checked;
    private long firstSeq;
    private ChainHead last = ChainHead.EMPTY;

    /** For a chain that was never sealed. */
    ChainVerifier(ChainRows rows) {
        this(rows, new SealCheck(List.of(), seal -> false));
    }

    ChainVerifier(ChainRows rows, SealCheck seals) {
        this.rows = rows;
        this.seals = seals;
    }

    ChainVerification verify(VerificationProgress progress) {
        ChainHead kept = rows.keptHead().orElse(new ChainHead(0, ""));
        long cursor = Long.MIN_VALUE;
        List<ChainEntry> chunk = rows.after(cursor, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(this::check);
            if (!progress.checked(checked, kept.seq())) {
                return result(false);
            }
            cursor = chunk.getLast().seq();
            chunk = rows.after(cursor, CHUNK);
        }
        compareWith(kept);
        seals.findings(last.seq()).forEach(this::found);
        return result(true);
    }

    private void check(ChainEntry entry) {
        if (checked == 0) {
            firstSeq = entry.seq();
        }
        if (entry.seq() > last.seq() + 1) {
            found(new ChainFinding(Kind.MISSING, last.seq() + 1, entry.seq() - 1));
        } else if (!entry.previous().equals(last.hash())) {
            found(ChainFinding.at(Kind.BROKEN_LINK, entry.seq()));
        }
        if (!entry.payloadIsTrue()) {
            found(ChainFinding.at(Kind.EDITED_PAYLOAD, entry.seq()));
        }
        if (!entry.hashIsTrue()) {
            found(ChainFinding.at(Kind.EDITED_ENTRY, entry.seq()));
        }
        last = entry.asHead();
        seals.read(last);
        checked++;
    }

    private void compareWith(ChainHead kept) {
        if (kept.equals(last)) {
            return;
        }
        long from = Math.min(kept.seq(), last.seq()) + 1;
        long to = Math.max(kept.seq(), last.seq());
        found(from <= to ? new ChainFinding(Kind.HEAD_MISMATCH, from, to) : ChainFinding.at(Kind.HEAD_MISMATCH, to));
    }

    private void found(ChainFinding finding) {
        findingCount++;
        if (findings.size() < ChainVerification.MAX_FINDINGS) {
            findings.add(finding);
        }
    }

    private ChainVerification result(boolean complete) {
        return new ChainVerification(
                firstSeq, last.seq(), checked, findings, findingCount, last.hash(), seals.sealedTo(), complete);
    }
}
