package vn.trinhky.report.difference;

import java.util.Arrays;
import java.util.List;

/**
 * Turns a correct match of words into the one a person would mark: a few words that happen to occur in two sentences
 * that are otherwise different are not kept, and what is new or gone begins where a phrase begins.
 */
final class TidyMatch {
    private static final int WORD = 2;
    private static final int SIGN = 1;

    private final List<Word> before;
    private final List<Word> after;
    private final int[] match;

    /** @param match for each word before its counterpart, or -1; changed in place */
    TidyMatch(List<Word> before, List<Word> after, int[] match) {
        this.before = before;
        this.after = after;
        this.match = match;
    }

    void tidy() {
        dropChance();
        slideInsertions();
        slideDeletions();
    }

    /** Quadratic only in what is dropped: each run is looked at again after the one before it was. */
    private void dropChance() {
        int gapBefore = 0;
        int lastAfter = 0;
        int i = 0;
        while (i < match.length) {
            if (match[i] < 0) {
                gapBefore++;
                i++;
                continue;
            }
            int end = endOfRun(i);
            int left = Math.max(gapBefore, match[i] - lastAfter);
            int right = gapAfter(end);
            if (left > 0 && right > 0 && isChance(i, end, Math.min(left, right))) {
                gapBefore += end - i;
                Arrays.fill(match, i, end, -1);
            } else {
                lastAfter = match[end - 1] + 1;
                gapBefore = 0;
            }
            i = end;
        }
    }

    private int endOfRun(int from) {
        int end = from + 1;
        while (end < match.length && match[end] == match[end - 1] + 1) {
            end++;
        }
        return end;
    }

    private int gapAfter(int end) {
        int next = end;
        while (next < match.length && match[next] < 0) {
            next++;
        }
        int nextAfter = next < match.length ? match[next] : after.size();
        return Math.max(next - end, nextAfter - match[end - 1] - 1);
    }

    private boolean isChance(int from, int to, int smallerGap) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            if (before.get(i).isBreak()) {
                return false;
            }
            kept += before.get(i).counts() ? WORD : SIGN;
        }
        return 3 * kept <= 2 * smallerGap;
    }

    private void slideInsertions() {
        for (int i = 0; i < match.length; i++) {
            boolean nothingGone = match[i] >= 0 && (i + 1 == match.length || match[i + 1] >= 0);
            int next = i + 1 == match.length ? after.size() : match[i + 1];
            if (nothingGone && next > match[i] + 1) {
                int length = next - match[i] - 1;
                int last = i;
                while (isJoined(last + 1, match[last] + length + 1) && isSame(after, match[last] + 1, length)) {
                    match[++last] -= length;
                }
                int shift = bestShift(after, match[last] + 1, match[last] + 1 + length, joinedUpTo(last));
                for (int k = 0; k < shift; k++) {
                    match[last - k] += length;
                }
                i = last;
            }
        }
    }

    private void slideDeletions() {
        for (int i = 0; i < match.length; i++) {
            int end = i + 1;
            while (end < match.length && match[end] < 0) {
                end++;
            }
            int next = end == match.length ? after.size() : match[end];
            if (match[i] >= 0 && end > i + 1 && next == match[i] + 1) {
                int length = end - i - 1;
                int last = i;
                while (isJoined(end, match[last] + 1) && isSame(before, last + 1, length)) {
                    match[++last] = match[end];
                    match[end++] = -1;
                }
                int shift = bestShift(before, last + 1, end, joinedUpTo(last));
                for (int k = 0; k < shift; k++) {
                    match[end - 1 - k] = match[last - k];
                    match[last - k] = -1;
                }
                i = last;
            }
        }
    }

    private boolean isJoined(int indexBefore, int indexAfter) {
        return indexBefore < match.length && match[indexBefore] == indexAfter;
    }

    private static boolean isSame(List<Word> words, int first, int distance) {
        return isSame(words.get(first), words.get(first + distance));
    }

    /** How many matched words up to this one lie directly one after the other on both sides. */
    private int joinedUpTo(int i) {
        int joined = 1;
        while (i - joined >= 0 && match[i - joined] >= 0 && match[i - joined] == match[i - joined + 1] - 1) {
            joined++;
        }
        return joined;
    }

    /** How far to the left the stretch begins best; a phrase begins after a sign and ends with one. */
    private static int bestShift(List<Word> words, int from, int to, int most) {
        int best = 0;
        int bestScore = score(words, from, to);
        for (int shift = 1; shift <= most && isSame(words.get(from - shift), words.get(to - shift)); shift++) {
            int score = score(words, from - shift, to - shift);
            if (score >= bestScore) {
                best = shift;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isSame(Word one, Word other) {
        return one.isBreak() == other.isBreak() && one.text().equals(other.text());
    }

    private static int score(List<Word> words, int from, int to) {
        int begins = from == 0 || !words.get(from - 1).counts() ? 1 : 0;
        int ends = to == words.size()
                        || words.get(to).isBreak()
                        || !words.get(to - 1).counts()
                ? 1
                : 0;
        return begins + ends;
    }
}
