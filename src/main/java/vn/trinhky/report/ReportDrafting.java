package vn.trinhky.report;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.security.CurrentPerson;

/** Begins reports and saves what is being written. Only the drafter's own, only while it is a draft. */
@Service
@Transactional
@PreAuthorize("hasRole('DRAFTER')")
public class ReportDrafting {
    private final ReportStore store;
    private final Drafts drafts;
    private final KeptTexts kept;
    private final DraftDefaults defaults;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ReportDrafting(
            ReportStore store,
            Drafts drafts,
            KeptTexts kept,
            DraftDefaults defaults,
            CurrentPerson currentPerson,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.kept = kept;
        this.defaults = defaults;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** An empty report of the drafter's unit, to be filled in. */
    public ReportId begin() {
        return begin(defaults.blankOf(currentPerson.get()), ReportContent.EMPTY);
    }

    public ReportId begin(ReportMetadata metadata, ReportContent content) {
        PersonDetails drafter = currentPerson.get();
        Report report = Report.draft(defaults.agency(), metadata, drafter, clock.instant());
        store.save(report);
        store.requireOwnFiles(report.id(), metadata, content);
        drafts.save(new Draft(report.id(), metadata, content, clock.instant()));
        return report.id();
    }

    /**
     * Begins the document that will replace an issued one, with the same text and metadata to start from. The issued one
     * is replaced when the new one is issued, and stays valid until then.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if somebody of another unit asks, or another replacement is on its way
     */
    public ReportId beginReplacement(ReportId issued, Reason reason) {
        PersonDetails drafter = currentPerson.get();
        store.readableBy(Actor.alone(drafter), issued);
        Report replaced = store.toChange(issued);
        VersionDetails text = store.currentVersion(replaced);
        replaced.refusalOf(ReportAct.PREPARE_REPLACEMENT, Actor.alone(drafter)).ifPresent(refusal -> {
            throw refusal;
        });
        store.requireNoneReplacing(replaced);
        Report replacing = replaced.prepareReplacement(drafter, text.metadata(), reason, clock.instant());
        store.save(replacing);
        store.requireOwnFiles(replacing.id(), text.metadata(), text.content());
        drafts.save(new Draft(replacing.id(), text.metadata(), text.content(), clock.instant()));
        store.save(replaced);
        return replacing.id();
    }

    /** What is being written, for its drafter; who else may read a draft reads it through {@link ReportCatalog}. */
    @Transactional(readOnly = true)
    public DraftDetails open(ReportId id) {
        Report report = store.readableBy(Actor.alone(currentPerson.get()), id);
        report.refusalOf(ReportAct.EDIT, Actor.alone(currentPerson.get())).ifPresent(refusal -> {
            throw refusal;
        });
        return draft(id).details();
    }

    /**
     * Saves the body.
     *
     * @param basedOn the revision it was written on
     * @return the new revision
     * @throws vn.trinhky.kernel.RuleBrokenException {@link ReportRule#DRAFT_CHANGED_MEANWHILE} if that is not the last
     *     one; nothing is overwritten
     */
    public long save(ReportId id, long basedOn, ReportContent content) {
        return save(id, basedOn, before -> content);
    }

    /**
     * Saves what was changed in the body, with the same conditions.
     *
     * @throws TextChange.UnknownBaseException if the change was made on other content; nothing is changed
     */
    public long save(ReportId id, long basedOn, TextChange change) {
        return save(id, basedOn, change::appliedTo);
    }

    private long save(ReportId id, long basedOn, UnaryOperator<ReportContent> change) {
        Report report = store.toChange(id);
        Draft draft = draft(id);
        DraftDetails before = draft.details();
        report.edit(currentPerson.get(), before.metadata(), clock.instant());
        draft.requireRevision(basedOn);
        ReportContent after = change.apply(before.content());
        kept.keepEndedHour(before, report.summary(), currentPerson.actor(), clock.instant());
        draft.save(basedOn, after, clock.instant());
        store.save(report);
        store.textChanged(id, before.content(), after);
        return draft.revision();
    }

    /** Saves the metadata, with the same conditions. */
    public long save(ReportId id, long basedOn, ReportMetadata metadata) {
        Report report = store.toChange(id);
        report.edit(currentPerson.get(), metadata, clock.instant());
        Draft draft = draft(id);
        draft.requireRevision(basedOn);
        kept.keepEndedHour(draft.details(), report.summary(), currentPerson.actor(), clock.instant());
        draft.save(basedOn, metadata, clock.instant());
        store.save(report);
        store.metadataChanged(id, metadata);
        return draft.revision();
    }

    /** Units a report can be drafted for. */
    @Transactional(readOnly = true)
    public List<UnitDetails> units() {
        return defaults.units();
    }

    private Draft draft(ReportId id) {
        return drafts.findById(id.value()).orElseThrow(() -> new AccessDeniedException("no such draft"));
    }
}
