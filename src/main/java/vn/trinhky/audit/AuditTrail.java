package vn.trinhky.audit;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

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

    AuditTrail(DatabaseChain chain) {
        this.chain = chain;
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

    /**
     * Checks every entry and every link. Reads one consistent state, so entries appended meanwhile wait for the next
     * check.
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerification verify(VerificationProgress progress) {
        return new ChainVerifier(chain).verify(progress);
    }
}
