package vn.trinhky.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.security.CurrentPerson;

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
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ReportLifecycle(
            ReportStore store, Submission submission, SentTo recipients, CurrentPerson currentPerson, Clock clock) {
        this.store = store;
        this.submission = submission;
        this.recipients = recipients;
        this.currentPerson = currentPerson;
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
        submission.submit(store.toChange(id), revision, currentPerson.get(), clock.instant());
    }

    /** Gives a report that was just submitted to the first step; the chain's people may read it from now on. */
    @PreAuthorize("hasRole('DRAFTER')")
    public void passTo(ReportId id, Holder first, Collection<PersonId> chainPeople) {
        Report report = store.toChange(id);
        report.passTo(first, chainPeople, clock.instant());
        store.save(report);
    }

    /** A step agreed to the version shown and others follow. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void agree(ReportId id, Sha256 shown, Holder next) {
        Report report = store.toChange(id);
        report.agree(currentPerson.get(), shown, next, false, clock.instant());
        store.save(report);
    }

    /** The last step agreed to the version shown: the signer gets it. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void concludeReview(ReportId id, Sha256 shown, Holder signer) {
        Report report = store.toChange(id);
        report.agree(currentPerson.get(), shown, signer, true, clock.instant());
        store.save(report);
    }

    @PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER')")
    public void returnForRevision(ReportId id, Reason reason) {
        change(id, (report, person, now) -> report.returnForRevision(person, reason, now));
    }

    @PreAuthorize("hasRole('DRAFTER')")
    public void withdraw(ReportId id) {
        change(id, Report::withdraw);
    }

    /** Called in the transaction that records a signature, after the series was locked. */
    @PreAuthorize("hasRole('SIGNER')")
    public void sign(ReportId id, SignedUnder mark) {
        change(id, (report, person, now) -> report.sign(person, mark, now));
    }

    /** The document it replaces, if there is one, is replaced from the same moment. */
    @PreAuthorize("hasRole('CLERK')")
    public void issue(ReportId id, Sha256 sealedFile) {
        Report report = store.toChange(id);
        Instant now = clock.instant();
        report.issue(currentPerson.get(), sealedFile, now);
        store.save(report);
        report.aftermath().replaces().map(store::toChange).ifPresent(replaced -> {
            replaced.replaceBy(report, currentPerson.get(), now);
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
        store.readableBy(currentPerson.get(), id);
    }

    @PreAuthorize("hasRole('CLERK')")
    public void refuseToSeal(ReportId id, Reason reason) {
        change(id, (report, person, now) -> report.refuseToSeal(person, reason, now));
    }

    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER')")
    public void cancel(ReportId id, Reason reason) {
        change(id, (report, person, now) -> report.cancel(person, reason, now));
    }

    private void change(ReportId id, Verb verb) {
        Report report = store.toChange(id);
        verb.apply(report, currentPerson.get(), clock.instant());
        store.save(report);
    }

    @FunctionalInterface
    private interface Verb {
        void apply(Report report, PersonDetails person, Instant now);
    }
}
