package vn.trinhky.approval;

import java.util.List;
import java.util.UUID;

/**
 * The steps a report goes through, in order. The last one, and only the last, is the signature; at least one check
 * comes before it.
 */
record ApprovalChain(UUID id, String name, List<ChainStep> steps) {
    ApprovalChain {
        steps = List.copyOf(steps);
        boolean signatureLast = steps.size() > 1
                && steps.getLast().isSignature()
                && steps.subList(0, steps.size() - 1).stream().noneMatch(ChainStep::isSignature);
        if (!signatureLast) {
            throw new IllegalArgumentException("a chain has at least one check, then exactly one signature");
        }
    }
}
