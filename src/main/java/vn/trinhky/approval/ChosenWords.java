package vn.trinhky.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComment.Proposal;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;

/** The words a comment is about, as they come from a browser: checked against the text, and taken as whole words. */
final class ChosenWords {
    private ChosenWords() {}

    /**
     * Ranges that lie in the text, without blanks at their ends, in reading order.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if no words are chosen, or too many
     */
    static Anchor in(ReportContent content, Anchor chosen) {
        List<String> lines = TextLines.of(content);
        List<WordRange> whole = new ArrayList<>();
        chosen.ranges().stream()
                .limit(WordComment.MAX_RANGES + 1L)
                .filter(range -> range.isWithin(lines))
                .sorted(Comparator.comparingInt(WordRange::line).thenComparingInt(WordRange::from))
                .forEach(range -> wholeWords(range, lines.get(range.line())).ifPresent(whole::add));
        Anchor anchor = new Anchor(whole);
        ApprovalRule.COMMENT_WITHOUT_WORDS.require(!anchor.isGone());
        ApprovalRule.COMMENT_ON_TOO_MUCH.require(
                whole.size() <= WordComment.MAX_RANGES && anchor.in(lines).length() <= WordComment.MAX_QUOTATION);
        return anchor;
    }

    private static Optional<WordRange> wholeWords(WordRange range, String line) {
        int from = range.from();
        int to = range.to();
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        while (from > 0 && isLetter(line, from) && isLetter(line, from - 1)) {
            from--;
        }
        while (to < line.length() && isLetter(line, to - 1) && isLetter(line, to)) {
            to++;
        }
        return Optional.of(new WordRange(range.line(), from, to));
    }

    private static boolean isLetter(String line, int at) {
        return Character.isLetterOrDigit(line.charAt(at)) || Character.isSurrogate(line.charAt(at));
    }

    /** Other words for them, in one place of one line. */
    static Proposal proposal(Anchor anchor, String quotation, String words) {
        String clean = Nfc.line(words);
        ApprovalRule.PROPOSAL_IN_ONE_LINE.require(anchor.ranges().size() == 1);
        ApprovalRule.PROPOSAL_CHANGES_NOTHING.require(!clean.equals(quotation));
        ApprovalRule.COMMENT_TOO_LONG.require(clean.length() <= WordComment.MAX_QUOTATION, WordComment.MAX_QUOTATION);
        return new Proposal(clean, Decision.OPEN, Optional.empty());
    }
}
