package vn.trinhky.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.approval.Routing.Route;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.ChainMove;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.event.ReportEvent.ReportSubmitted;
import vn.trinhky.security.CurrentPerson;

/** Takes a report through its chain: agree, return, comment. */
@Service
@Transactional
public class Approvals {
    private static final Set<Office> COMMENTING = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER);
    private static final int FIRST_STEP = 1;

    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ApprovalBooks books;
    private final Routing routing;
    private final Turns turns;
    private final CurrentPerson currentPerson;

    Approvals(
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            ApprovalBooks books,
            Routing routing,
            Turns turns,
            CurrentPerson currentPerson) {
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.books = books;
        this.routing = routing;
        this.turns = turns;
        this.currentPerson = currentPerson;
    }

    /** Every submission opens a round and gives the report to the first step, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('DRAFTER')")
    public void open(ReportSubmitted submitted) {
        ReportMetadata metadata = catalog.currentVersion(submitted.report()).metadata();
        Route route = routing.route(submitted.report(), metadata);
        ApprovalRound round = turns.begun(new ApprovalRound(
                submitted.report(),
                submitted.round(),
                submitted.version(),
                submitted.versionHash(),
                route.chain().id(),
                route.firstStep(),
                submitted.at(),
                routing.steps(route.chain(), currentPerson.id(), metadata.draftingUnit())));
        books.rounds().add(round);
        lifecycle.passTo(submitted.report(), Turns.next(round), people(round));
    }

    static List<PersonId> people(ApprovalRound round) {
        return round.steps().stream()
                .flatMap(step -> step.people().stream())
                .map(Holder.OnePerson::id)
                .toList();
    }

    /** Agrees without words. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void agree(ReportId report, Sha256 shown) {
        agree(report, shown, "");
    }

    /**
     * Somebody at the due step agrees to the version they were shown.
     *
     * @param shown hash of that version
     * @param opinion kept as a remark; a step that asks for an opinion is not done without one
     * @throws vn.trinhky.kernel.RuleBrokenException if it is not their turn, it is their own draft, or the version is
     *     no longer the one shown
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void agree(ReportId report, Sha256 shown, String opinion) {
        ApprovalRound round = turns.toChange(report);
        boolean needsWords = round.due()
                .filter(step -> step.kinds().contains(StepKind.OPINION))
                .isPresent();
        ApprovalRule.OPINION_NEEDS_WORDS.require(!needsWords || !opinion.isBlank());
        ApprovalRound agreed = turns.begun(turns.decided(round, DecisionKind.AGREED));
        books.rounds().update(round, agreed);
        if (agreed.due().filter(RoundStep::isSignature).isPresent()) {
            lifecycle.concludeReview(report, shown, Turns.next(agreed));
        } else {
            lifecycle.agree(report, shown, Turns.next(agreed));
        }
        if (!opinion.isBlank()) {
            remark(report, round.version(), opinion);
        }
    }

    /** Sends it back to the drafter; the next round begins at the first step. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void returnForRevision(ReportId report, String reason) {
        returnForRevision(report, reason, FIRST_STEP);
    }

    /**
     * Somebody at the due step, reviewer or signer, sends it back to the drafter and says why.
     *
     * @param resumeAt the step the next round begins at; those before it are asked afterwards, since what is submitted
     *     then is a new version
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void returnForRevision(ReportId report, String reason, int resumeAt) {
        ApprovalRound round = turns.toChange(report);
        ApprovalRound returned = turns.decided(round, DecisionKind.RETURNED);
        ApprovalRule.RESUME_AT_A_CHECK.require(round.resumable().stream().anyMatch(step -> step.number() == resumeAt));
        books.rounds().update(round, returned);
        books.rounds().resumeAt(returned, resumeAt);
        lifecycle.returnForRevision(report, new Reason(reason));
    }

    /**
     * Somebody at the due step sends it back to an earlier one, in the same version: what was agreed before that step
     * stands, what came after is asked again.
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void sendBack(ReportId report, int step, String reason) {
        ApprovalRound round = turns.toChange(report);
        ApprovalRound next = turns.begun(round.sentBackTo(step, round.number() + 1, turns.now()));
        books.rounds().update(round, turns.decided(round, DecisionKind.SENT_BACK));
        books.rounds().add(next);
        lifecycle.go(report, new ChainMove.SendBack(Turns.next(next), new Reason(reason)));
    }

    /** Sends it back to where somebody at the due step chose. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void sendBackTo(ReportId report, ReturnPlace place, String reason) {
        switch (place) {
            case ReturnPlace.ToDrafter drafter ->
                returnForRevision(report, reason, drafter.step().number());
            case ReturnPlace.ToStep earlier -> sendBack(report, earlier.step().number(), reason);
        }
    }

    /** Called in the transaction that records the signature. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SIGNER')")
    public void recordSignature(ReportId report) {
        ApprovalRound round = turns.toChange(report);
        books.rounds().update(round, turns.decided(round, DecisionKind.SIGNED));
    }

    /** For whom the signed-in person would act at the due step; empty if for themselves, or if it is not their turn. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Deputyship> actingFor(ReportId report) {
        return round(report).flatMap(turns::standIn);
    }

    /**
     * A remark on the report as a whole, for everybody who may read it.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it is empty or longer than 2,000 characters
     */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void comment(ReportId report, String text) {
        remark(report, catalog.readableSummary(report).version(), text);
        books.announce(new RemarkMade(report, RemarkMade.Kind.COMMENTED, currentPerson.actor(), turns.now())
                .inVersion(catalog.readableSummary(report).version())
                .saying("words", Nfc.of(text).strip()));
    }

    private void remark(ReportId report, int version, String text) {
        String clean = Nfc.of(text).strip();
        ApprovalRule.COMMENT_EMPTY.require(!clean.isEmpty());
        ApprovalRule.COMMENT_TOO_LONG.require(clean.length() <= ApprovalComment.MAX_LENGTH, ApprovalComment.MAX_LENGTH);
        books.comments().add(report, new ApprovalComment(version, currentPerson.actor(), turns.now(), clean));
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

    /** Who would sign a report like this if it were submitted now; empty while no chain says so. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<PersonId> expectedSigner(ReportMetadata report) {
        return routing.signer(report);
    }
}
