package vn.trinhky.audit;

import java.util.List;

/**
 * What a check of the chain found.
 *
 * @param firstSeq number of the first entry read, 0 if there is none
 * @param lastSeq number of the last entry read, 0 if there is none
 * @param checked how many entries were read
 * @param findings the first {@link #MAX_FINDINGS}, in the order of the entries
 * @param findingCount how many there are in all
 * @param headHash entry hash of the last entry read: what a seal of the chain is compared with
 * @param sealedTo number of the last entry under a seal that holds, 0 if there is none
 * @param complete false if the check was stopped before the end
 */
public record ChainVerification(
        long firstSeq,
        long lastSeq,
        long checked,
        List<ChainFinding> findings,
        long findingCount,
        String headHash,
        long sealedTo,
        boolean complete) {
    /** A chain that is wrong everywhere needs no longer list. */
    public static final int MAX_FINDINGS = 100;

    public ChainVerification {
        findings = List.copyOf(findings);
    }

    /** Read to the end, nothing wrong. Whether all of it was rewritten only the seals can tell, so up to {@link #sealedTo}. */
    public boolean intact() {
        return complete && findingCount == 0;
    }
}
