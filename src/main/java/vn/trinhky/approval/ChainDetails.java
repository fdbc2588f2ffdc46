package vn.trinhky.approval;

import java.util.UUID;

/**
 * The newest version of a chain as the administrator sees it.
 *
 * @param id of this version
 * @param line what all versions of the chain have in common
 * @param inUse false once it was retired: no report begins by it
 */
public record ChainDetails(UUID id, UUID line, int version, boolean inUse, ChainPlan plan) {
    static ChainDetails of(ApprovalChain chain, boolean inUse) {
        return new ChainDetails(
                chain.id(),
                chain.line(),
                chain.version(),
                inUse,
                new ChainPlan(chain.name(), chain.condition(), chain.steps()));
    }
}
