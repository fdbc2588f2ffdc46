package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;

/**
 * Carries what is bound to words from one text to the next. An anchor is only ever on its own words: those that were kept
 * keep it, those that are gone lose it. Where a comparison cannot tell which of several equal places was kept, the place
 * whose surroundings speak for it gets the anchor, so that words nobody touched never lose theirs.
 */
public final class AnchorCarrying {
    /** Letters of the surroundings that are looked at on each side. */
    private static final int SURROUNDINGS = 60;

    private static final int LEAST_SURROUNDINGS = 6;

    private final List<String> before;
    private final List<String> after;
    private final KeptLetters kept;

    public AnchorCarrying(ReportContent before, ReportContent after) {
        this.before = TextLines.of(before);
        this.after = TextLines.of(after);
        this.kept = new KeptLetters(before, after);
    }

    /** The anchor in the newer text. */
    public Anchor carry(Anchor anchor) {
        List<WordRange> ranges = new ArrayList<>();
        for (WordRange range : anchor.ranges()) {
            List<WordRange> carried = kept.after(range);
            if (isWhole(range, carried)) {
                ranges.addAll(carried);
            } else {
                elsewhere(range)
                        .ifPresentOrElse(
                                ranges::add,
                                () -> carried.stream()
                                        .flatMap(part -> words(part).stream())
                                        .forEach(ranges::add));
            }
        }
        return new Anchor(ranges);
    }

    private boolean isWhole(WordRange range, List<WordRange> carried) {
        return carried.size() == 1 && carried.getFirst().in(after).equals(range.in(before));
    }

    /** A sign that lost its word is a sign of other words now; blanks belong to nobody. */
    private Optional<WordRange> words(WordRange range) {
        String text = after.get(range.line());
        int from = range.from();
        int to = range.to();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new WordRange(range.line(), from, to)) : Optional.empty();
    }

    /** The same words in a place that is new or that speaks for them more than for the words that seem to be kept there. */
    private Optional<WordRange> elsewhere(WordRange range) {
        String words = range.in(before);
        List<WordRange> places = new ArrayList<>();
        for (int line = 0; line < after.size(); line++) {
            String text = after.get(line);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                WordRange place = new WordRange(line, at, at + words.length());
                if (isCutAtWords(place) && speaksFor(range, place)) {
                    places.add(place);
                }
            }
        }
        return places.stream().max(Comparator.comparingInt(place -> likeness(range, place)));
    }

    private boolean isCutAtWords(WordRange place) {
        String text = after.get(place.line());
        return !joins(text, place.from()) && !joins(text, place.to());
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean speaksFor(WordRange range, WordRange place) {
        int likeness = likeness(range, place);
        List<WordRange> owners = kept.before(place);
        if (owners.isEmpty()) {
            return true;
        }
        int ofOwner = owners.stream()
                .filter(owner -> owner.to() - owner.from() == range.to() - range.from())
                .mapToInt(owner -> likeness(owner, place))
                .max()
                .orElse(0);
        return likeness >= Math.max(LEAST_SURROUNDINGS, ofOwner);
    }

    /** How far the surroundings of a place before and of one after are the same. */
    private int likeness(WordRange was, WordRange is) {
        return sameBackwards(was, is) + sameForwards(was, is);
    }

    private int sameBackwards(WordRange was, WordRange is) {
        Cursor here = new Cursor(before, was.line(), was.from());
        Cursor there = new Cursor(after, is.line(), is.from());
        int same = 0;
        while (same < SURROUNDINGS && here.previous() == there.previous()) {
            same++;
        }
        return same;
    }

    private int sameForwards(WordRange was, WordRange is) {
        Cursor here = new Cursor(before, was.line(), was.to());
        Cursor there = new Cursor(after, is.line(), is.to());
        int same = 0;
        while (same < SURROUNDINGS && here.next() == there.next()) {
            same++;
        }
        return same;
    }

    /** Goes through a text letter by letter, over the ends of its lines. */
    private static final class Cursor {
        private static final int END = -1;
        private final List<String> lines;
        private int line;
        private int offset;

        Cursor(List<String> lines, int line, int offset) {
            this.lines = lines;
            this.line = line;
            this.offset = offset;
        }

        int next() {
            if (offset < lines.get(line).length()) {
                return lines.get(line).charAt(offset++);
            }
            if (line + 1 < lines.size()) {
                line++;
                offset = 0;
                return '\u2029';
            }
            return END;
        }

        int previous() {
            if (offset > 0) {
                return lines.get(line).charAt(--offset);
            }
            if (line > 0) {
                line--;
                offset = lines.get(line).length();
                return '\u2029';
            }
            return END;
        }
    }
}
