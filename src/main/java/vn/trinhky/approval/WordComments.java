package vn.trinhky.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.approval.RemarkMade.Kind;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComment.Entry;
import vn.trinhky.approval.WordComment.Moment;
import vn.trinhky.approval.WordComment.Proposal;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.ReportVersions;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;
import vn.trinhky.security.CurrentPerson;

/**
 * Comments on words of a report and the words proposed in their place. Whoever reads the text of the moment comments on it;
 * its drafter takes proposals over into the draft.
 */
@Service
@Transactional
public class WordComments {
    private final ReportCatalog catalog;
    private final ReportVersions versions;
    private final ReportDrafting drafts;
    private final CommentBooks books;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    WordComments(
            ReportCatalog catalog,
            ReportVersions versions,
            ReportDrafting drafts,
            CommentBooks books,
            CurrentPerson currentPerson,
            Clock clock) {
        this.catalog = catalog;
        this.versions = versions;
        this.drafts = drafts;
        this.books = books;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Comments on some words of the text that counts now: the current version, or the draft while it is one.
     *
     * @param version that was looked at, 0 for the draft
     * @param words where they stand; they are taken as whole words
     * @param text may be empty if other words are proposed
     * @param proposed words in their place, none to leave them out
     * @throws vn.trinhky.kernel.RuleBrokenException if nothing was written or chosen, too much was, the text is another
     *     one by now, or the report is signed
     */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void add(ReportId report, int version, Anchor words, String text, Optional<String> proposed) {
        ReportSummary summary = openFor(report);
        ApprovalRule.COMMENT_ON_ANOTHER_TEXT.require(
                version == (summary.status().isDraft() ? 0 : summary.version()));
        ReportContent content = versions.text(report, ref(version)).content();
        Anchor anchor = ChosenWords.in(content, words);
        String quotation = anchor.in(TextLines.of(content));
        WordComment comment = new WordComment(
                UUID.randomUUID(),
                0,
                version,
                entry(CommentText.of(text, proposed.isPresent())),
                quotation,
                anchor,
                proposed.map(given -> ChosenWords.proposal(anchor, quotation, given)),
                Optional.empty(),
                List.of());
        books.rows().add(report, comment);
        books.anchors().put(comment.id(), version, anchor);
        if (version > 0) {
            books.anchors().put(comment.id(), CommentAnchors.DRAFT, anchor);
        }
        announce(report, comment);
    }

    private void announce(ReportId report, WordComment comment) {
        RemarkMade made = remark(
                        report, comment.proposal().isPresent() ? Kind.WORDS_PROPOSED : Kind.WORDS_COMMENTED, comment)
                .inVersion(comment.version())
                .saying("quotation", comment.quotation())
                .saying("words", comment.entry().text());
        books.announce(comment.proposal()
                .map(proposal -> made.saying("proposed", proposal.words()))
                .orElse(made));
    }

    private RemarkMade remark(ReportId report, Kind kind, WordComment comment) {
        return new RemarkMade(report, kind, currentPerson.actor(), clock.instant()).about(comment);
    }

    private static TextRef ref(int version) {
        return version == 0 ? new TextRef.BeingWritten() : new TextRef.Submitted(version);
    }

    /** Answers a comment. */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void reply(ReportId report, UUID comment, String text) {
        openFor(report);
        WordComment answered = find(report, comment);
        Entry reply = entry(CommentText.of(text, false));
        books.rows().reply(answered.id(), reply);
        books.announce(remark(report, Kind.REPLIED, answered).saying("words", reply.text()));
    }

    /** Says that it is dealt with: its author or the report's drafter. */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void resolve(ReportId report, UUID comment) {
        WordComment resolved = concerned(report, comment);
        books.rows().resolve(resolved.id(), now());
        books.announce(remark(report, Kind.RESOLVED, resolved));
    }

    /** Says that it is not: its author or the report's drafter. */
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER')")
    public void reopen(ReportId report, UUID comment) {
        WordComment reopened = concerned(report, comment);
        books.rows().reopen(reopened.id());
        books.announce(remark(report, Kind.REOPENED, reopened));
    }

    private WordComment concerned(ReportId report, UUID id) {
        ReportSummary summary = openFor(report);
        WordComment comment = find(report, id);
        ApprovalRule.COMMENT_OF_ANOTHER.require(isConcerned(summary, comment));
        return comment;
    }

    private boolean isConcerned(ReportSummary report, WordComment comment) {
        return report.drafter().equals(currentPerson.id())
                || comment.entry().author().id().equals(currentPerson.id().toString());
    }

    /**
     * Takes the proposed words over into the draft, as one save, and the comment is dealt with.
     *
     * @param basedOn the revision the drafter saw
     * @return what was replaced, and the draft's new revision
     * @throws vn.trinhky.kernel.RuleBrokenException if it is decided already, or the words it is about are others by now
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public TakenOver accept(ReportId report, UUID comment, long basedOn) {
        ReportContent draft = drafts.open(report).content();
        WordComment found = find(report, comment);
        Proposal proposal = found.proposal().orElseThrow(ApprovalRule.NO_PROPOSAL::broken);
        ApprovalRule.PROPOSAL_WORDS_CHANGED.require(found.anchor().ranges().size() == 1
                && found.anchor().in(TextLines.of(draft)).equals(found.quotation()));
        decide(comment, Decision.ACCEPTED);
        books.announce(remark(report, Kind.PROPOSAL_ACCEPTED, found).saying("proposed", proposal.words()));
        WordRange place = found.anchor().ranges().getFirst();
        long revision = drafts.save(
                report, basedOn, TextLines.replaced(draft, place.line(), place.from(), place.to(), proposal.words()));
        return new TakenOver(place, proposal.words(), revision);
    }

    /** Words of the draft that gave way to those proposed, and the revision that came of it. */
    public record TakenOver(WordRange place, String words, long revision) {}

    /** Leaves the words as they are; the comment is dealt with. */
    @PreAuthorize("hasRole('DRAFTER')")
    public void reject(ReportId report, UUID comment) {
        drafts.open(report);
        WordComment found = find(report, comment);
        Proposal proposal = found.proposal().orElseThrow(ApprovalRule.NO_PROPOSAL::broken);
        decide(comment, Decision.REJECTED);
        books.announce(remark(report, Kind.PROPOSAL_REJECTED, found).saying("proposed", proposal.words()));
    }

    private void decide(UUID comment, Decision decision) {
        ApprovalRule.PROPOSAL_DECIDED.require(books.rows().decide(comment, decision, now()));
        books.rows().resolve(comment, now());
    }

    /**
     * Those the person may read, by number. What was written on a draft is for those who read drafts.
     *
     * @param version whose text is looked at, 0 for the draft
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<WordComment> of(ReportId report, int version) {
        catalog.readableSummary(report);
        boolean draftsToo = versions.draftsVisible(report);
        return books.rows().of(report, version).stream()
                .filter(comment -> draftsToo || comment.version() > 0)
                .toList();
    }

    private WordComment find(ReportId report, UUID id) {
        return of(report, CommentAnchors.DRAFT).stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow(ApprovalRule.COMMENT_UNKNOWN::broken);
    }

    private ReportSummary openFor(ReportId report) {
        ReportSummary summary = catalog.readableSummary(report);
        ApprovalRule.COMMENTS_CLOSED.require(isOpen(summary));
        return summary;
    }

    /** Comments are made until the signature. */
    public static boolean isOpen(ReportSummary report) {
        return switch (report.status()) {
            case DRAFT, RETURNED, IN_REVIEW, AWAITING_SIGNATURE -> true;
            default -> false;
        };
    }

    private Entry entry(String text) {
        return new Entry(currentPerson.actor(), clock.instant(), text);
    }

    private Moment now() {
        return new Moment(currentPerson.actor(), clock.instant());
    }
}
