package vn.trinhky.approval;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.OfficeRecord;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Urgency;

/** Keeps the office's chains. A chain is saved as its next version: reports under way keep the one they began by. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ChainAdministration {
    private final ApprovalChains chains;
    private final Organization organization;
    private final OfficeRecord record;

    ChainAdministration(ApprovalChains chains, Organization organization, OfficeRecord record) {
        this.chains = chains;
        this.organization = organization;
        this.record = record;
    }

    /** The newest version of every chain: those in use first, then by name. */
    @Transactional(readOnly = true)
    public List<ChainDetails> all() {
        Set<UUID> inUse = chains.current().stream().map(ApprovalChain::id).collect(Collectors.toSet());
        return chains.newest().stream()
                .map(chain -> ChainDetails.of(chain, inUse.contains(chain.id())))
                .sorted((one, other) -> Boolean.compare(other.inUse(), one.inUse()))
                .toList();
    }

    /** The newest version of a line. */
    @Transactional(readOnly = true)
    public Optional<ChainDetails> find(UUID line) {
        return all().stream().filter(chain -> chain.line().equals(line)).findFirst();
    }

    /** Who and what a chain can name. */
    @Transactional(readOnly = true)
    public ChainOffice office() {
        return new ChainOffice(
                organization.working(),
                organization.units(),
                chains.current().stream()
                        .map(chain -> ChainDetails.of(chain, true))
                        .toList());
    }

    /**
     * Everything that is wrong with it as the office is now, what forbids it first.
     *
     * @param line the chain it would be the next version of, empty for a new one
     */
    @Transactional(readOnly = true)
    public List<ChainFault> faults(ChainPlan plan, Optional<UUID> line) {
        return ChainFaults.of(plan, line, office());
    }

    /** A new chain, which is in use at once; gives its line. */
    public UUID add(ChainPlan plan) {
        requireSound(plan, Optional.empty());
        UUID id = UUID.randomUUID();
        write(new ApprovalChain(id, id, 1, plan.name(), plan.condition(), plan.steps()));
        return id;
    }

    /**
     * The next version of a chain, which is in use at once, also if the chain was retired.
     *
     * @param base the version that was changed
     * @throws OptimisticLockingFailureException if somebody else saved another version meanwhile
     * @throws vn.trinhky.kernel.RuleBrokenException with the first {@link ChainRule} that forbids it
     */
    public void change(ChainDetails base, ChainPlan plan) {
        ApprovalChain newest = newest(base.line());
        if (!newest.id().equals(base.id())) {
            throw new OptimisticLockingFailureException("chain " + base.line() + " has another version");
        }
        requireSound(plan, Optional.of(base.line()));
        write(new ApprovalChain(
                UUID.randomUUID(), base.line(), newest.version() + 1, plan.name(), plan.condition(), plan.steps()));
    }

    /** No report begins by it any more; those under way go on. */
    public void retire(UUID line) {
        ApprovalChain newest = newest(line);
        chains.retire(line);
        record("chainRetired", newest);
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException if it no longer fits the office */
    public void takeBack(UUID line) {
        ApprovalChain newest = newest(line);
        requireSound(ChainDetails.of(newest, false).plan(), Optional.of(line));
        chains.enable(newest.id());
        record("chainTakenBack", newest);
    }

    /** The chain a report like this would begin by now; empty if it could not be submitted. */
    @Transactional(readOnly = true)
    public Optional<ChainDetails> chainFor(DocumentType type, Urgency urgency, UnitId draftingUnit) {
        return chains.choose(type, urgency, draftingUnit).map(chain -> ChainDetails.of(chain, true));
    }

    private ApprovalChain newest(UUID line) {
        return chains.newestToChange(line).orElseThrow(() -> new NoSuchElementException("no chain " + line));
    }

    private void requireSound(ChainPlan plan, Optional<UUID> line) {
        faults(plan, line).stream().filter(ChainFault::forbids).findFirst().ifPresent(fault -> {
            throw fault.exception();
        });
    }

    private void write(ApprovalChain chain) {
        chains.add(chain);
        record("chainSaved", chain);
    }

    private void record(String act, ApprovalChain chain) {
        record.write(
                act,
                "approvalChain:" + chain.line(),
                Map.of(
                        "version",
                        Integer.toString(chain.version()),
                        "id",
                        chain.id().toString()));
    }
}
