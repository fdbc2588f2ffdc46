package vn.trinhky.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.ActorRef;

/**
 * The audit chain as it is read and checked. Auditors see all of it; administrators see that people act, not on what.
 * Nobody writes here: whoever acts publishes an {@link AuditedEvent}.
 *
 * @see <a href="../../../../../../docs/decisions/0005-audit-chain.md">decision 0005</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("denyAll()")
public class AuditTrail {
    /** So many entries of one subject are shown at most. */
    public static final int MAX_HISTORY = 200;

    private final DatabaseChain chain;
    private final ChainSeals seals;
    private final ChainSealing sealing;
    private final ObjectProvider<ChainSealer> sealer;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTrail(
            DatabaseChain chain,
            ChainSeals seals,
            ChainSealing sealing,
            ObjectProvider<ChainSealer> sealer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.sealing = sealing;
        this.sealer = sealer;
        this.events = events;
        this.clock = clock;
    }

    /** Entries with everything they say, newest first. */
    @PreAuthorize("hasRole('AUDITOR')")
    public List<AuditEntry> entries(AuditFilter filter, int offset, int limit) {
        return chain.newest(filter, offset, limit);
    }

    /** Entries without subject and facts, newest first. Filtering by subject would tell it and is refused. */
    @PreAuthorize("hasRole('ADMIN') and !#filter.namesSubject()")
    public List<AuditEntry> entriesWithoutSubjects(AuditFilter filter, int offset, int limit) {
        return chain.newest(filter, offset, limit).stream()
                .map(AuditEntry::withoutSubject)
                .toList();
    }

    @PreAuthorize("hasRole('AUDITOR') or (hasRole('ADMIN') and !#filter.namesSubject())")
    public long count(AuditFilter filter) {
        return chain.count(filter);
    }

    /** What happened to one subject, newest first, at most {@link #MAX_HISTORY}. */
    @PreAuthorize("hasRole('AUDITOR')")
    public List<AuditEntry> historyOf(String subject) {
        return chain.newestOf(subject, MAX_HISTORY);
    }

    /** How far the chain is sealed, and where the seals are. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMIN')")
    public SealedState sealed() {
        return sealing.state();
    }

    /**
     * Seals everything up to now instead of waiting for the end of the day.
     *
     * @param by the person who asks for it
     * @throws RuntimeException if no timestamp authority answers
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void seal(ActorRef by) {
        sealing.seal(by);
    }

    /**
     * Checks every entry and every link, and every seal. Reads one consistent state, so entries appended meanwhile wait for the next
     * check.
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerification verify(VerificationProgress progress) {
        ChainSealer system = sealer.getObject();
        SealCheck check = new SealCheck(
                seals.all(),
                seal -> system.sealedAt(seal.statement(), seal.signature()).isPresent());
        return new ChainVerifier(chain, check).verify(progress);
    }

    /**
     * Everything an auditor takes away to check it elsewhere: a ZIP of entries and seals. That it was taken is an entry
     * itself.
     *
     * @param by the person who takes it
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void evidence(OutputStream out, ActorRef by) throws IOException {
        ChainHead end = new ChainEvidence(chain, seals.all(), sealer.getObject()).write(out);
        events.publishEvent(new EvidenceTaken(end, by, clock.instant()));
    }
}
