package vn.trinhky.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ChainMove;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.security.CurrentPerson;

/** Asks a colleague for their opinion without moving the report. */
@Service
@Transactional
public class Consultations {
    private static final int SHOWN = 50;

    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ConsultationBook book;
    private final Organization organization;
    private final Turns turns;
    private final CurrentPerson currentPerson;

    Consultations(
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            ConsultationBook book,
            Organization organization,
            Turns turns,
            CurrentPerson currentPerson) {
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.book = book;
        this.organization = organization;
        this.turns = turns;
        this.currentPerson = currentPerson;
    }

    /**
     * Whoever has the report asks somebody at work, who may read it from now on.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if the report is not theirs, or there is no question
     */
    @PreAuthorize("isAuthenticated()")
    public void ask(ReportId report, PersonId person, String question) {
        ApprovalRound round = turns.toChange(report);
        PersonDetails colleague = colleague(person);
        Reason words = new Reason(question);
        ApprovalRule.NOT_ASKED_TWICE.require(book.of(report).stream().noneMatch(one -> one.waitsFor(colleague.id())));
        lifecycle.go(report, new ChainMove.Consult(colleague.id(), words));
        book.add(new Consultation(
                UUID.randomUUID(),
                report,
                round.version(),
                currentPerson.actor(),
                turns.now(),
                words.text(),
                new Holder.OnePerson(colleague.id(), colleague.name()),
                Optional.empty()));
    }

    private PersonDetails colleague(PersonId person) {
        return organization.working().stream()
                .filter(one -> one.id().equals(person) && !person.equals(currentPerson.id()))
                .findFirst()
                .orElseThrow(ApprovalRule.COLLEAGUE_FITS_STEP::broken);
    }

    /**
     * Whoever was asked answers, once; the answer is an opinion on the report.
     *
     * @throws AccessDeniedException if somebody else was asked
     */
    @PreAuthorize("isAuthenticated()")
    public void answer(UUID consultation, String answer) {
        Consultation asked = book.find(consultation)
                .filter(one -> one.person().id().equals(currentPerson.id()))
                .orElseThrow(() -> new AccessDeniedException("nothing was asked of this person"));
        Reason words = new Reason(answer);
        lifecycle.hold(asked.report());
        ApprovalRule.ANSWERED_ONCE.require(book.answer(asked, words.text(), turns.now()));
        lifecycle.go(
                asked.report(), new ChainMove.Answer(PersonId.of(asked.asker().id()), words));
    }

    /** What waits for the signed-in person's opinion, the oldest first; at most 50. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Consultation> waiting() {
        return book.waitingFor(currentPerson.id(), SHOWN);
    }

    /** Everything that was asked about a report, oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Consultation> of(ReportId report) {
        catalog.readableSummary(report);
        return book.of(report);
    }
}
