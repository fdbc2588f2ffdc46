package vn.trinhky.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.WorkCalendar;

/**
 * The only way to move a report. Every verb acts as the signed-in person and is checked against the state chart and
 * against who has the report; the steps of the work call it from their own services.
 */
@Service
@Transactional
public class ReportLifecycle {
    private final ReportStore store;
    private final Submission submission;
    private final SentTo recipients;
    private final Actors actors;
    private final WorkCalendar calendar;
    private final Clock clock;

    ReportLifecycle(
            ReportStore store,
            Submission submission,
            SentTo recipients,
            Actors actors,
            WorkCalendar calendar,
            Clock clock) {
        this.store = store;
        this.submission = submission;
        this.recipients = recipients;
        this.actors = actors;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Freezes the draft as a new version and starts a round of the chain.
     *
     * @param revision the draft's revision the drafter sees
     * @throws vn.trinhky.kernel.RuleBrokenException with what is missing or not allowed
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public void submit(ReportId id, long revision) {
        submission.submit(store.toChange(id), revision, actors.current().person(), clock.instant());
    }

    /** Keeps others from acting on the report until the transaction ends; what was read of it before may be outdated. */
    @PreAuthorize("isAuthenticated()")
    public void hold(ReportId id) {
        store.toChange(id);
    }

    /** Gives a report that was just submitted to the first step; the chain's people may read it from now on. */
    @PreAuthorize("hasRole('DRAFTER')")
    public void passTo(ReportId id, NextStep first, Collection<PersonId> chainPeople) {
        Report report = store.toChange(id);
        report.passTo(first, chainPeople, clock.instant());
        store.save(report);
    }

    /** A step agreed to the version shown and others follow. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void agree(ReportId id, Sha256 shown, NextStep next) {
        changeAs(id, (report, actor, now) -> report.agree(actor, shown, next, false, now));
    }

    /** The last step agreed to the version shown: the signer gets it. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void concludeReview(ReportId id, Sha256 shown, NextStep signer) {
        changeAs(id, (report, actor, now) -> report.agree(actor, shown, signer, true, now));
    }

    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
    public void returnForRevision(ReportId id, Reason reason) {
        changeAs(id, (report, actor, now) -> report.returnForRevision(actor, reason, now));
    }

    /** Any other act within the chain; who may do which is asked of the report. */
    @PreAuthorize("isAuthenticated()")
    public void go(ReportId id, ChainMove move) {
        changeAs(id, (report, actor, now) -> report.go(move, actor, now));
    }

    @PreAuthorize("hasRole('DRAFTER')")
    public void withdraw(ReportId id) {
        change(id, Report::withdraw);
    }

    /** Called in the transaction that records a signature, after the series was locked. */
    @PreAuthorize("hasRole('SIGNER')")
    public void sign(ReportId id, SignedUnder mark) {
        LocalDate issueBy = calendar.plusWorkingDays(mark.date(), 1);
        changeAs(id, (report, actor, now) -> report.sign(actor, mark, issueBy, now));
    }

    /** The document it replaces, if there is one, is replaced from the same moment. */
    @PreAuthorize("hasRole('CLERK')")
    public void issue(ReportId id, Sha256 sealedFile) {
        Report report = store.toChange(id);
        Instant now = clock.instant();
        report.issue(actors.current().person(), sealedFile, now);
        store.save(report);
        report.aftermath().replaces().map(store::toChange).ifPresent(replaced -> {
            replaced.replaceBy(report, actors.current().person(), now);
            store.save(replaced);
        });
    }

    /**
     * A signer decides that an issued document is recalled or corrected; it waits at the clerks until it is done.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if another decision is open, or it is no longer simply issued
     */
    @PreAuthorize("hasRole('SIGNER')")
    public void decide(ReportId id, AfterIssueDecision decision, Reason reason) {
        readable(id);
        change(id, (report, person, now) -> report.decide(decision, person, reason, now));
    }

    /** A signer takes the decision back, as long as it was not carried out. */
    @PreAuthorize("hasRole('SIGNER')")
    public void revokeDecision(ReportId id) {
        readable(id);
        change(id, Report::revokeDecision);
    }

    /** Carries out a recall: the document and everything known of it are frozen. */
    @PreAuthorize("hasRole('CLERK')")
    public void recall(ReportId id) {
        List<String> informed = recipients.of(id);
        change(id, (report, person, now) -> report.recall(person, informed, now));
    }

    /**
     * Carries out a correction by a letter that was issued.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if the letter's date is impossible
     */
    @PreAuthorize("hasRole('CLERK')")
    public void correct(ReportId id, CorrectionLetter letter) {
        change(id, (report, person, now) -> report.correct(person, letter, now));
    }

    /** Some office may act on what it may not read; nobody decides about a document they may not read. */
    private void readable(ReportId id) {
        store.readableBy(actors.current(), id);
    }

    @PreAuthorize("hasRole('CLERK')")
    public void refuseToSeal(ReportId id, Reason reason) {
        change(id, (report, person, now) -> report.refuseToSeal(person, reason, now));
    }

    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER')")
    public void cancel(ReportId id, Reason reason) {
        change(id, (report, person, now) -> report.cancel(person, reason, now));
    }

    /** As the signed-in person or whoever they act for. */
    private void changeAs(ReportId id, ActorVerb verb) {
        Report report = store.toChange(id);
        verb.apply(report, actors.current(), clock.instant());
        store.save(report);
    }

    private void change(ReportId id, Verb verb) {
        Report report = store.toChange(id);
        verb.apply(report, actors.current().person(), clock.instant());
        store.save(report);
    }

    @FunctionalInterface
    private interface Verb {
        void apply(Report report, PersonDetails person, Instant now);
    }

    @FunctionalInterface
    private interface ActorVerb {
        void apply(Report report, Actor actor, Instant now);
    }
}
