package vn.trinhky.drafting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportVersions;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.security.CurrentPerson;

/** Writing a report in the browser: one window writes, others see who; every save names what it was based on. */
@Service
@Transactional
@PreAuthorize("hasRole('DRAFTER')")
public class Drafting {
    private final ReportDrafting drafts;
    private final ReportLifecycle lifecycle;
    private final ReportVersions versions;
    private final EditingSessions sessions;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Drafting(
            ReportDrafting drafts,
            ReportLifecycle lifecycle,
            ReportVersions versions,
            EditingSessions sessions,
            CurrentPerson currentPerson,
            Clock clock) {
        this.drafts = drafts;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.sessions = sessions;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Begins a report of the person's unit. */
    public ReportId begin() {
        return drafts.begin();
    }

    /** Opens a draft in a new window; it may write unless another window does. */
    public EditingSession open(ReportId report) {
        DraftDetails draft = drafts.open(report);
        UUID session = UUID.randomUUID();
        sessions.take(report, session, currentPerson.get(), clock.instant());
        return new EditingSession(session, report, draft, writer(report, session));
    }

    /** The person goes on in this window; their other window becomes a reader. */
    public EditingSession goOnHere(ReportId report, UUID session) {
        sessions.takeFromOwnWindow(report, session, currentPerson.id(), clock.instant());
        return new EditingSession(session, report, drafts.open(report), writer(report, session));
    }

    /** The window is still open; who may write now. Takes the draft if its writer has gone. */
    public Writer seen(ReportId report, UUID session) {
        drafts.open(report);
        sessions.take(report, session, currentPerson.get(), clock.instant());
        return writer(report, session);
    }

    /** True if that window of before (a tab that was loaded again, a log-in that expired) still holds the draft. */
    public boolean isHeldBy(ReportId report, UUID former) {
        drafts.open(report);
        return sessions.holder(report)
                .filter(holder -> holder.session().equals(former))
                .isPresent();
    }

    /** Keeps words that were typed on an older text than is saved now, under a name among the report's texts. */
    public void keepApart(ReportId report, String name, String json) {
        versions.keepApart(report, name, ContentJson.read(json));
    }

    /** The window was closed. */
    public void close(ReportId report, UUID session) {
        sessions.release(report, session);
    }

    /**
     * Saves the body as the editor sent it.
     *
     * @param basedOn revision it was written on
     * @return the new revision
     * @throws vn.trinhky.kernel.RuleBrokenException if another window writes, the revision is stale, or the content is
     *     not allowed; what was saved before is untouched
     * @throws TextChange.UnknownBaseException if the change was not made on what is saved: the whole text is needed
     */
    public long save(ReportId report, UUID session, long basedOn, TextChange change) {
        requireWriter(report, session);
        return drafts.save(report, basedOn, change);
    }

    /** Saves the metadata, with the same conditions. */
    public long save(ReportId report, UUID session, long basedOn, ReportMetadata metadata) {
        requireWriter(report, session);
        return drafts.save(report, basedOn, metadata);
    }

    /** Sends it into the approval chain as this window sees it. */
    public void submit(ReportId report, UUID session, long revision) {
        requireWriter(report, session);
        lifecycle.submit(report, revision);
        sessions.release(report, session);
    }

    private void requireWriter(ReportId report, UUID session) {
        if (!sessions.take(report, session, currentPerson.get(), clock.instant())) {
            throw DraftingRule.ONE_WRITES_AT_A_TIME.broken(sessions.holder(report)
                    .map(EditingSessions.HoldingWindow::personName)
                    .orElse(""));
        }
    }

    private Writer writer(ReportId report, UUID session) {
        PersonDetails me = currentPerson.get();
        return sessions.holder(report)
                .filter(holder -> !holder.session().equals(session))
                .<Writer>map(holder ->
                        new Writer.Another(holder.personName(), holder.person().equals(me.id())))
                .orElseGet(Writer.ThisWindow::new);
    }
}
