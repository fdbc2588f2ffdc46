package vn.trinhky.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.content.ReportContent;

/** The verbs of a report without a database, for tests of other packages that walk it through its rules. */
public final class PlainReport {
    private static final Reason REASON = new Reason("Bổ sung số liệu");
    private final Report report;
    private final Draft draft;

    public PlainReport(PersonDetails drafter, UnitId unit, ReportContent content, Instant now) {
        ReportMetadata metadata = ReportMetadata.blank(unit, "Kết quả công tác năm", "VT");
        report = Report.draft(AgencyId.of("00000000-0000-4000-8000-000000000001"), metadata, drafter, now);
        draft = new Draft(report.id(), metadata, content, now);
    }

    public ReportSummary summary() {
        return report.summary();
    }

    public long revision() {
        return draft.revision();
    }

    public boolean mayRead(PersonDetails person) {
        return report.access().levelOf(person) == ReportAccess.Level.READ;
    }

    public boolean allows(ReportAct act, Actor by) {
        return report.refusalOf(act, by).isEmpty();
    }

    public void edit(PersonDetails by, long revision, Instant now) {
        DraftDetails details = draft.details();
        report.edit(by, details.metadata(), now);
        draft.save(revision, details.content(), now);
    }

    public void submit(PersonDetails by, long revision, Sha256 hash, Instant now) {
        draft.requireRevision(revision);
        report.submit(by, hash, now);
    }

    public void passTo(NextStep next, Collection<PersonId> people, Instant now) {
        report.passTo(next, people, now);
    }

    public void agree(Actor by, Sha256 shown, NextStep next, boolean last, Instant now) {
        report.agree(by, shown, next, last, now);
    }

    public void go(ChainMove move, Actor by, Instant now) {
        report.go(move, by, now);
    }

    public void returnForRevision(Actor by, Instant now) {
        report.returnForRevision(by, REASON, now);
    }

    public void withdraw(PersonDetails by, Instant now) {
        report.withdraw(by, now);
    }

    public void sign(Actor by, Sha256 shown, LocalDate day, Instant now) {
        report.sign(by, new SignedUnder(shown, "05/BC-UBND", day, Sha256.of("pdf")), day.plusDays(1), now);
    }

    public void issue(PersonDetails by, Instant now) {
        report.issue(by, Sha256.of("sealed"), now);
    }

    public void refuseToSeal(PersonDetails by, Instant now) {
        report.refuseToSeal(by, REASON, now);
    }

    public void cancel(PersonDetails by, Instant now) {
        report.cancel(by, REASON, now);
    }
}
