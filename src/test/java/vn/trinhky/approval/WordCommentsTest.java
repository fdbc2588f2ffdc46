package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComment.Entry;
import vn.trinhky.approval.WordComment.Proposal;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class WordCommentsTest {
    /** {@code 45 tin bài} in the bullet; the first letter is left out: words are taken whole. */
    private static final Anchor CHOSEN = new Anchor(List.of(new WordRange(3, 24, 33)));

    private static final String WORDS = "45 tin bài";

    private final WordComments comments;
    private final Approvals approvals;
    private final ReportDrafting drafting;
    private final ReportJourney journey;

    WordCommentsTest(WordComments comments, Approvals approvals, ReportDrafting drafting, ReportJourney journey) {
        this.comments = comments;
        this.approvals = approvals;
        this.drafting = drafting;
        this.journey = journey;
    }

    private ReportId commented(Optional<String> proposed) {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> comments.add(report, 1, CHOSEN, "Nêu rõ từng loại", proposed));
        return report;
    }

    private WordComment only(String person, ReportId report, int version) {
        List<WordComment> all = As.person(person, () -> comments.of(report, version));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void returned(ReportId report) {
        As.person("vhtt", () -> approvals.returnForRevision(report, "Xem góp ý"));
    }

    private ReportContent draft(ReportId report) {
        return As.person("soanthao", () -> drafting.open(report)).content();
    }

    private void save(ReportId report, ReportContent content) {
        As.person("soanthao", () -> drafting.save(report, drafting.open(report).revision(), content));
    }

    @Test
    void aCommentStandsOnWholeWordsAndQuotesThem() {
        ReportId report = commented(Optional.empty());
        WordComment comment = only("chutich", report, 1);
        assertThat(comment.number()).isEqualTo(1);
        assertThat(comment.quotation()).isEqualTo(WORDS);
        assertThat(comment.anchor()).isEqualTo(new Anchor(List.of(new WordRange(3, 23, 33))));
        assertThat(comment.entry().author().name()).isEqualTo("Phạm Quang Huy");
        As.person("chutich", () -> comments.add(report, 1, CHOSEN, "Đồng ý", Optional.empty()));
        assertThat(As.person("vhtt", () -> comments.of(report, 1)))
                .extracting(WordComment::number)
                .containsExactly(1, 2);
    }

    @Test
    void itStaysOnItsWordsWhileTheDraftIsEditedAndInTheNextVersion() {
        ReportId report = commented(Optional.empty());
        returned(report);
        save(report, TextLines.replaced(draft(report), 3, 0, 0, "Tính đến nay, "));
        WordComment comment = only("soanthao", report, 0);
        assertThat(comment.anchor().in(TextLines.of(draft(report)))).isEqualTo(WORDS);
        journey.submitted(report);
        assertThat(only("vhtt", report, 2).anchor()).isEqualTo(comment.anchor());
        assertThat(only("vhtt", report, 1).anchor()).isEqualTo(new Anchor(List.of(new WordRange(3, 23, 33))));
    }

    @Test
    void whenItsWordsVanishItKeepsItsQuotation() {
        ReportId report = commented(Optional.empty());
        returned(report);
        save(report, TextLines.replaced(draft(report), 3, 23, 33, "nhiều chương trình"));
        WordComment comment = only("soanthao", report, 0);
        assertThat(comment.anchor().isGone()).isTrue();
        assertThat(comment.quotation()).isEqualTo(WORDS);
    }

    @Test
    void itIsAnsweredResolvedAndOpenedAgain() {
        ReportId report = commented(Optional.empty());
        UUID id = only("vhtt", report, 1).id();
        As.person("soanthao", () -> comments.reply(report, id, "Đã bổ sung <b>theo sổ</b>"));
        As.person("soanthao", () -> comments.resolve(report, id));
        WordComment comment = only("vhtt", report, 1);
        assertThat(comment.replies()).extracting(Entry::text).containsExactly("Đã bổ sung <b>theo sổ</b>");
        assertThat(comment.resolved().orElseThrow().by().name()).isEqualTo("Nguyễn Thị Hạnh");
        As.person("vhtt", () -> comments.reopen(report, id));
        assertThat(only("vhtt", report, 1).isResolved()).isFalse();
        assertRefused(ApprovalRule.COMMENT_OF_ANOTHER, () -> As.person("chutich", () -> comments.resolve(report, id)));
    }

    @Test
    void aProposalIsTakenOverIntoTheDraftByItsDrafter() {
        ReportId report = commented(Optional.of("32 tin phát thanh và 13 tin trên trang"));
        returned(report);
        UUID id = only("soanthao", report, 0).id();
        long revision = As.person("soanthao", () -> drafting.open(report)).revision();
        As.person("soanthao", () -> comments.accept(report, id, revision));
        assertThat(draft(report).plainText())
                .contains("Trong năm đã viết được 32 tin phát thanh và 13 tin trên trang phát thanh.");
        WordComment comment = only("soanthao", report, 0);
        Proposal proposal = comment.proposal().orElseThrow();
        assertThat(proposal.decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(proposal.decided().orElseThrow().by().name()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(comment.entry().author().name()).isEqualTo("Phạm Quang Huy");
        assertThat(comment.isResolved()).isTrue();
        assertRefused(
                ApprovalRule.PROPOSAL_WORDS_CHANGED,
                () -> As.person("soanthao", () -> comments.accept(report, id, revision + 1)));
    }

    @Test
    void aRejectedProposalChangesNothing() {
        ReportId report = commented(Optional.of(""));
        returned(report);
        UUID id = only("soanthao", report, 0).id();
        As.person("soanthao", () -> comments.reject(report, id));
        assertThat(draft(report)).isEqualTo(ReportJourney.CONTENT);
        assertThat(only("soanthao", report, 0).proposal().orElseThrow().decision())
                .isEqualTo(Decision.REJECTED);
        assertRefused(ApprovalRule.PROPOSAL_DECIDED, () -> As.person("soanthao", () -> comments.reject(report, id)));
    }

    /** The draft and the decision are one: what was saved since is not overwritten, and the proposal stays open. */
    @Test
    void nothingIsTakenOverIntoADraftThatWasSavedSince() {
        ReportId report = commented(Optional.of("46 tin bài"));
        returned(report);
        UUID id = only("soanthao", report, 0).id();
        long seen = As.person("soanthao", () -> drafting.open(report)).revision();
        save(report, TextLines.replaced(draft(report), 3, 0, 0, "Nay "));
        assertThatThrownBy(() -> As.person("soanthao", () -> comments.accept(report, id, seen)))
                .isInstanceOf(RuleBrokenException.class);
        assertThat(only("soanthao", report, 0).proposal().orElseThrow().isOpen())
                .isTrue();
    }

    @Test
    void whatIsNotAllowedSaysWhy() {
        ReportId report = journey.submitted();
        assertRefused(ApprovalRule.COMMENT_WITHOUT_WORDS, () -> add(report, 1, Anchor.GONE, "x", Optional.empty()));
        assertRefused(
                ApprovalRule.COMMENT_WITHOUT_WORDS,
                () -> add(report, 1, new Anchor(List.of(new WordRange(99, 0, 5))), "x", Optional.empty()));
        assertRefused(ApprovalRule.COMMENT_EMPTY, () -> add(report, 1, CHOSEN, "  ", Optional.empty()));
        assertRefused(ApprovalRule.COMMENT_ON_ANOTHER_TEXT, () -> add(report, 2, CHOSEN, "x", Optional.empty()));
        assertRefused(ApprovalRule.PROPOSAL_CHANGES_NOTHING, () -> add(report, 1, CHOSEN, "", Optional.of(WORDS)));
        Anchor twoLines = new Anchor(List.of(new WordRange(0, 0, 6), new WordRange(3, 0, 5)));
        assertRefused(ApprovalRule.PROPOSAL_IN_ONE_LINE, () -> add(report, 1, twoLines, "", Optional.of("y")));
        ReportId signed = journey.signed();
        assertRefused(ApprovalRule.COMMENTS_CLOSED, () -> add(signed, 1, CHOSEN, "muộn", Optional.empty()));
    }

    private void add(ReportId report, int version, Anchor words, String text, Optional<String> proposed) {
        As.person("vhtt", () -> comments.add(report, version, words, text, proposed));
    }

    private static void assertRefused(BusinessRule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    @Test
    void commentsOnADraftAreForThoseWhoReadDrafts() {
        ReportId report = journey.draft();
        As.person("soanthao", () -> comments.add(report, 0, CHOSEN, "Kiểm tra lại", Optional.empty()));
        assertThatThrownBy(() -> As.person("chutich", () -> comments.of(report, 0)))
                .isInstanceOf(AccessDeniedException.class);
        journey.submitted(report);
        assertThat(As.person("soanthao", () -> comments.of(report, 1))).hasSize(1);
        assertThat(As.person("chutich", () -> comments.of(report, 1))).isEmpty();
    }
}
