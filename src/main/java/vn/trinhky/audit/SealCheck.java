package vn.trinhky.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.trinhky.audit.ChainFinding.Kind;

/** Compares the seals with the chain while it is read, then the seals with each other. One instance is one check. */
final class SealCheck {
    private final List<ChainSeal> seals;
    private final Predicate<ChainSeal> holds;
    private final Map<Long, ChainSeal> byEnd = new HashMap<>();
    private final Map<Long, String> headsRead = new HashMap<>();
    private long sealedTo;

    /**
     * @param seals in the order of the chain
     * @param holds whether signature and timestamp of a seal are true
     */
    SealCheck(List<ChainSeal> seals, Predicate<ChainSeal> holds) {
        this.seals = seals;
        this.holds = holds;
        seals.forEach(seal -> byEnd.put(seal.to(), seal));
    }

    /** An entry of the chain, with the hash it names for itself. */
    void read(ChainHead entry) {
        if (byEnd.containsKey(entry.seq())) {
            headsRead.put(entry.seq(), entry.hash());
        }
    }

    /** Once everything was read. */
    List<ChainFinding> findings(long last) {
        List<ChainFinding> findings = new ArrayList<>();
        long from = 1;
        String previous = ChainEntry.GENESIS;
        for (ChainSeal seal : seals) {
            boolean inOrder = seal.from() == from && seal.previous().equals(previous);
            if (!inOrder || !holds.test(seal)) {
                findings.add(ChainFinding.at(Kind.SEAL_INVALID, seal.to()));
            } else if (!seal.head().equals(headsRead.get(seal.to()))) {
                findings.add(ChainFinding.at(Kind.SEAL_MISMATCH, Math.min(seal.to(), Math.max(last, 1))));
            } else {
                sealedTo = seal.to();
            }
            from = seal.to() + 1;
            previous = seal.signatureHash();
        }
        return findings;
    }

    /** Up to where a seal holds; known after {@link #findings}. */
    long sealedTo() {
        return sealedTo;
    }
}
