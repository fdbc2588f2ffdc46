package vn.trinhky.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.ChainMove;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.security.CurrentPerson;

/** Gives a part of a running report to a colleague. */
@Service
@Transactional
public class Handovers {
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ApprovalRounds rounds;
    private final Organization organization;
    private final Turns turns;
    private final CurrentPerson currentPerson;

    Handovers(
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            ApprovalRounds rounds,
            Organization organization,
            Turns turns,
            CurrentPerson currentPerson) {
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.rounds = rounds;
        this.organization = organization;
        this.turns = turns;
        this.currentPerson = currentPerson;
    }

    /**
     * One person's part goes to another, at the step that is due and at those to come. The person does it, whoever acts
     * for them, or the administrator for somebody who has left.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it is not their part, or the colleague could not act there
     */
    @PreAuthorize("isAuthenticated()")
    public void reassign(ReportId report, PersonId from, PersonId to, String reason) {
        ApprovalRound round = turns.toChange(report);
        requireOwnPart(currentPerson.get(), turns.standIn(round).map(Deputyship::principal), from);
        PersonDetails colleague = organization.working().stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(ApprovalRule.COLLEAGUE_FITS_STEP::broken);
        requireFits(round, from, colleague, catalog.summary(report).drafter());
        ApprovalRound changed = round.handedOver(from, new Holder.OnePerson(colleague.id(), colleague.name()));
        rounds.update(round, changed);
        lifecycle.go(report, new ChainMove.Reassign(Turns.next(changed), from, to, new Reason(reason)));
    }

    static void requireOwnPart(PersonDetails me, Optional<PersonId> standsInFor, PersonId from) {
        ApprovalRule.ONLY_ONES_OWN_PART.require(me.holds(Office.ADMIN)
                || from.equals(me.id())
                || standsInFor.filter(from::equals).isPresent());
    }

    /** The colleague could do everything that is left of the part. */
    static void requireFits(ApprovalRound round, PersonId from, PersonDetails colleague, PersonId drafter) {
        List<RoundStep> parts = round.openPartsOf(from);
        ApprovalRule.COLLEAGUE_FITS_STEP.require(!colleague.id().equals(from)
                && parts.stream().allMatch(step -> Routing.mayActAt(step.isSignature(), colleague)));
        ApprovalRule.NOT_TO_THE_DRAFTER.require(
                !colleague.id().equals(drafter) || parts.stream().allMatch(RoundStep::isSignature));
    }

    /** Who could take the part of a person at the due step. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<PersonDetails> colleagues(ReportId report, PersonId from) {
        ReportSummary summary = catalog.summary(report);
        boolean signature = rounds.find(report, summary.round())
                .flatMap(ApprovalRound::due)
                .filter(RoundStep::isSignature)
                .isPresent();
        return organization.working().stream()
                .filter(person -> Routing.mayActAt(signature, person))
                .filter(person -> !person.id().equals(from))
                .filter(person -> signature || !person.id().equals(summary.drafter()))
                .toList();
    }
}
