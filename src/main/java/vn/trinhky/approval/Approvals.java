package vn.trinhky.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.event.ReportEvent.ReportSubmitted;
import vn.trinhky.security.CurrentPerson;

/** Takes a report through its chain: agree, return, comment. */
@Service
@Transactional
public class Approvals {
    private static final Set<Office> COMMENTING = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER);

    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ApprovalBooks books;
    private final Routing routing;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Approvals(
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            ApprovalBooks books,
            Routing routing,
            CurrentPerson currentPerson,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.books = books;
        this.routing = routing;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Every submission opens a round and gives the report to the first step, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('DRAFTER')")
    public void open(ReportSubmitted submitted) {
        List<RoundStep> steps = routing.steps(currentPerson.id());
        ApprovalRound round = new ApprovalRound(
                submitted.report(),
                submitted.round(),
                submitted.version(),
                submitted.versionHash(),
                submitted.at(),
                steps);
        books.rounds().add(round);
        RoundStep first = steps.getFirst();
        lifecycle.passTo(
                submitted.report(),
                new Holder.OnePerson(first.person(), first.personName()),
                steps.stream().map(RoundStep::person).toList());
    }

    /**
     * The due step's person agrees to the version they were shown.
     *
     * @param shown hash of that version
     * @throws vn.trinhky.kernel.RuleBrokenException if it is not their turn, it is their own draft, or the version is
     *     no longer the one shown
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void agree(ReportId report, Sha256 shown) {
        ApprovalRound round = dueRound(report);
        RoundStep next = round.afterDue().orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
        Holder holder = new Holder.OnePerson(next.person(), next.personName());
        books.rounds().update(round.decided(currentPerson.id(), DecisionKind.AGREED, clock.instant()));
        if (next.isSignature()) {
            lifecycle.concludeReview(report, shown, holder);
        } else {
            lifecycle.agree(report, shown, holder);
        }
    }

    /** The due step's person, reviewer or signer, sends it back to the drafter and says why. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER')")
    public void returnForRevision(ReportId report, String reason) {
        ApprovalRound round = dueRound(report);
        books.rounds().update(round.decided(currentPerson.id(), DecisionKind.RETURNED, clock.instant()));
        lifecycle.returnForRevision(report, new Reason(reason));
    }

    /** Called in the transaction that records the signature. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SIGNER')")
    public void recordSignature(ReportId report) {
        ApprovalRound round = dueRound(report);
        books.rounds().update(round.decided(currentPerson.id(), DecisionKind.SIGNED, clock.instant()));
    }

    private ApprovalRound dueRound(ReportId report) {
        int number = catalog.summary(report).round();
        return books.rounds().find(report, number).orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
    }

    /**
     * A remark on the report as a whole, for everybody who may read it.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it is empty or longer than 2,000 characters
     */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void comment(ReportId report, String text) {
        int version = catalog.readableSummary(report).version();
        String clean = Nfc.of(text).strip();
        ApprovalRule.COMMENT_EMPTY.require(!clean.isEmpty());
        ApprovalRule.COMMENT_TOO_LONG.require(clean.length() <= ApprovalComment.MAX_LENGTH, ApprovalComment.MAX_LENGTH);
        books.comments().add(report, new ApprovalComment(version, currentPerson.actor(), clock.instant(), clean));
    }

    /** Whether the signed-in person's office writes remarks; who only reads is shown no field for them. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean mayComment() {
        return currentPerson.get().offices().stream().anyMatch(COMMENTING::contains);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ApprovalComment> comments(ReportId report) {
        catalog.readableSummary(report);
        return books.comments().of(report);
    }

    /** The last round with its steps, empty before the first submission. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<ApprovalRound> round(ReportId report) {
        catalog.readableSummary(report);
        return books.rounds().findLast(report);
    }

    /** Who would sign a report that is submitted now; empty while no chain says so. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<PersonId> expectedSigner() {
        return routing.signer();
    }
}
