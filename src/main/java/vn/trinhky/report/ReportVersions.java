package vn.trinhky.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.TextSummary.Origin;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.difference.TextDifference;

/**
 * Every text a report ever had: what was submitted, what its drafter named, the end of every hour of writing. Submitted
 * versions are for all who may read the report, the rest for its drafter and the heads of its unit.
 */
@Service
@Transactional
public class ReportVersions {
    private final ReportStore store;
    private final Drafts drafts;
    private final SubmittedVersions versions;
    private final KeptTexts kept;
    private final Actors actors;
    private final Clock clock;

    ReportVersions(
            ReportStore store, Drafts drafts, SubmittedVersions versions, KeptTexts kept, Actors actors, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.versions = versions;
        this.kept = kept;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether the person may read what was never submitted. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean draftsVisible(ReportId id) {
        Actor reader = actors.current();
        return store.readableBy(reader, id).access().draftsVisibleTo(reader.person());
    }

    /** All that the person may read, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TextSummary> all(ReportId id) {
        Report report = store.readableBy(actors.current(), id);
        List<TextSummary> all = new ArrayList<>(versions.summaries(id));
        if (report.access().draftsVisibleTo(actors.current().person())) {
            all.addAll(kept.of(id));
            if (report.summary().status().isDraft()) {
                all.add(beingWritten(report));
            }
        }
        all.sort(Comparator.comparing(TextSummary::at).reversed());
        return List.copyOf(all);
    }

    private TextSummary beingWritten(Report report) {
        ReportSummary summary = report.summary();
        return new TextSummary(
                new TextRef.BeingWritten(),
                Origin.BEING_WRITTEN,
                "",
                new ActorRef(summary.drafter().toString(), summary.drafterName()),
                draft(report.id()).details().savedAt(),
                Optional.empty());
    }

    /**
     * One of them.
     *
     * @throws AccessDeniedException if there is no such text, or it may not be read by the person
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public ReportText text(ReportId id, TextRef ref) {
        PersonDetails reader = actors.current().person();
        Report report = store.readableBy(actors.current(), id);
        if (!(ref instanceof TextRef.Submitted) && !report.access().draftsVisibleTo(reader)) {
            throw unknown();
        }
        return find(id, ref);
    }

    /**
     * What changed from one of them to another.
     *
     * @throws AccessDeniedException if one of the two may not be read by the person
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public TextDifference difference(ReportId id, TextRef older, TextRef newer) {
        return TextDifference.between(text(id, older), text(id, newer));
    }

    private ReportText find(ReportId id, TextRef ref) {
        return switch (ref) {
            case TextRef.Submitted(int number) ->
                versions.find(id, number)
                        .map(version -> new ReportText(version.metadata(), version.content()))
                        .orElseThrow(ReportVersions::unknown);
            case TextRef.Kept(int number) -> kept.find(id, number).orElseThrow(ReportVersions::unknown);
            case TextRef.BeingWritten() -> {
                DraftDetails draft = draft(id).details();
                yield new ReportText(draft.metadata(), draft.content());
            }
        };
    }

    /**
     * Keeps the draft as it is saved under a name.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if the name is empty or longer than 100 characters, or the report is
     *     not the person's to write now
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public TextRef name(ReportId id, String name) {
        return keep(id, name, UnaryOperator.identity());
    }

    /**
     * Keeps words that were written on an older text than is saved now, under a name and with today's metadata: nobody's
     * text is overwritten, and nobody's is lost.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException on the same conditions as {@link #name}
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public TextRef keepApart(ReportId id, String name, ReportContent content) {
        return keep(
                id,
                name,
                draft ->
                        new DraftDetails(draft.report(), draft.revision(), draft.metadata(), content, draft.savedAt()));
    }

    private TextRef keep(ReportId id, String name, UnaryOperator<DraftDetails> text) {
        String clean = Nfc.line(name);
        ReportRule.TEXT_NAME_REQUIRED.require(!clean.isEmpty());
        ReportRule.TEXT_NAME_TOO_LONG.require(clean.length() <= TextSummary.MAX_NAME, TextSummary.MAX_NAME);
        PersonDetails drafter = actors.current().person();
        Report report = store.toChange(id);
        report.refusalOf(ReportAct.EDIT, Actor.alone(drafter)).ifPresent(refusal -> {
            throw refusal;
        });
        DraftDetails written = text.apply(draft(id).details());
        return new TextRef.Kept(kept.keep(written, Origin.NAMED, clean, drafter.actor(), clock.instant()));
    }

    /**
     * Goes on with an earlier text. What is being written now is kept as one of the texts.
     *
     * @param basedOn the revision the person saw
     * @return the new revision
     * @throws vn.trinhky.kernel.RuleBrokenException if somebody saved since, or the report is not the person's to write
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public long restore(ReportId id, long basedOn, TextRef ref) {
        PersonDetails drafter = actors.current().person();
        Instant now = clock.instant();
        Report report = store.toChange(id);
        Draft draft = draft(id);
        draft.requireRevision(basedOn);
        ReportText text = find(id, ref);
        report.edit(drafter, text.metadata(), now);
        kept.keep(draft.details(), Origin.REPLACED, "", drafter.actor(), now);
        draft.save(basedOn, text.metadata(), now);
        ReportContent before = draft.details().content();
        draft.save(basedOn + 1, text.content(), now);
        store.save(report);
        store.metadataChanged(id, text.metadata());
        store.textChanged(id, before, text.content());
        return draft.revision();
    }

    private Draft draft(ReportId id) {
        return drafts.findById(id.value()).orElseThrow(ReportVersions::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("no such text, or not to be read by this person");
    }
}
