package vn.trinhky.approval;

import java.util.List;
import java.util.UUID;

/**
 * One version of the steps a report goes through, in order. The last one, and only the last, is the signature; at least
 * one check comes before it. It is never changed: what an administrator saves is the next version of its line.
 *
 * @param line what all versions of one chain have in common
 */
record ApprovalChain(UUID id, UUID line, int version, String name, ChainCondition condition, List<ChainStep> steps) {
    ApprovalChain {
        steps = List.copyOf(steps);
        boolean signatureLast = steps.size() > 1
                && steps.getLast().isSignature()
                && steps.stream().allMatch(ChainStep::isComplete)
                && steps.subList(0, steps.size() - 1).stream().noneMatch(ChainStep::isSignature);
        if (!signatureLast) {
            throw new IllegalArgumentException(
                    "a chain has at least one check, then exactly one signature, each with somebody");
        }
    }

    /** The first version of a chain for all reports that no other chain is for. */
    static ApprovalChain general(UUID id, String name, List<ChainStep> steps) {
        return new ApprovalChain(id, id, 1, name, ChainCondition.GENERAL, steps);
    }
}
