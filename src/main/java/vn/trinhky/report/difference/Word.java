package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/**
 * What is compared as a whole: a syllable, a number or a symbol such as {@code 64/KH-UBND}, one mark of punctuation, or
 * the blanks between them. Vietnamese writes a blank between syllables, so a syllable is what a reader sees as a word.
 *
 * @param runs its letters with their marks; none in {@link #BREAK}
 */
public record Word(String text, List<Inline> runs) {
    /** The end of a paragraph within a passage of several. */
    public static final Word BREAK = new Word("¶", List.of());

    public Word {
        runs = List.copyOf(runs);
    }

    public boolean isBreak() {
        return runs.isEmpty();
    }

    /** Blanks only; a line break is no blank. */
    public boolean isBlank() {
        return !isBreak() && isBlank(text.codePointAt(0));
    }

    /** True of what people count as a word: syllables and numbers. */
    public boolean counts() {
        return !isBreak() && isLetter(text.codePointAt(0));
    }

    /** The text of several words. */
    public static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text));
        return text.toString();
    }

    /** Cuts runs into words; together they are the runs again. */
    public static List<Word> of(List<Inline> runs) {
        String text = ReportContent.text(runs);
        Cutter cutter = new Cutter(runs);
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = endOfWord(text, from);
            words.add(new Word(text.substring(from, end), cutter.next(end - from)));
            from = end;
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (isBlank(first)) {
            while (end < text.length() && isBlank(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if (isLetter(first)) {
            while (end < text.length() && (isLetter(text.codePointAt(end)) || joins(text, end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    /** The sign between the parts of a number, a date or a document's symbol. */
    private static boolean joins(String text, int at) {
        char sign = text.charAt(at);
        if (at + 1 >= text.length() || !isLetter(text.codePointAt(at + 1))) {
            return false;
        }
        return sign == '/'
                || sign == '-'
                || (sign == '.' || sign == ',' || sign == ':')
                        && Character.isDigit(text.codePointBefore(at))
                        && Character.isDigit(text.codePointAt(at + 1));
    }

    private static boolean isLetter(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBlank(int sign) {
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    /** Gives the letters of the runs piece by piece. */
    private static final class Cutter {
        private final List<Inline> runs;
        private int run;
        private int offset;

        Cutter(List<Inline> runs) {
            this.runs = runs;
        }

        List<Inline> next(int length) {
            List<Inline> pieces = new ArrayList<>(1);
            for (int missing = length; missing > 0; ) {
                Inline here = runs.get(run);
                int taken = Math.min(missing, here.text().length() - offset);
                pieces.add(new Inline(here.text().substring(offset, offset + taken), here.marks(), here.link()));
                missing -= taken;
                offset += taken;
                if (offset == here.text().length()) {
                    run++;
                    offset = 0;
                }
            }
            return pieces;
        }
    }
}
