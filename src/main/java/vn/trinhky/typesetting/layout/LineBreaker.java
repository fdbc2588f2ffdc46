package vn.trinhky.typesetting.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: after blanks, and inside of a word only where a line would otherwise stay mostly empty, as with
 * long addresses in narrow columns. Takes time in proportion to the text.
 */
public final class LineBreaker {
    private static final float MOSTLY_EMPTY = 0.6f;
    private static final float ROUNDING = 0.01f;

    private final List<Run> runs;
    private final char[] signs;
    private final int[] runOf;
    private final float[] widths;

    private LineBreaker(List<Run> runs) {
        this.runs = runs;
        int length = runs.stream().mapToInt(run -> run.text().length()).sum();
        signs = new char[length];
        runOf = new int[length];
        widths = new float[length];
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            float size = run.printedSize();
            for (int j = 0; j < run.text().length(); j++, at++) {
                signs[at] = run.text().charAt(j);
                runOf[at] = i;
                widths[at] = run.face().width(signs[at], size);
            }
        }
    }

    /** The lines of a text; none, if it says nothing. */
    public static List<Line> lines(List<Run> runs, float width, float firstIndent) {
        LineBreaker breaker = new LineBreaker(runs);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < breaker.signs.length) {
            float room = lines.isEmpty() ? width - firstIndent : width;
            int end = breaker.endOfLine(start, room + ROUNDING);
            lines.add(breaker.line(start, end));
            start = end;
        }
        if (start > 0 && breaker.signs[start - 1] == '\n') {
            lines.add(new Line(List.of(), 0, 0, true));
        }
        return lines;
    }

    /** After the blanks or the line break it ends with. */
    private int endOfLine(int start, float room) {
        float x = 0;
        int afterBlank = start;
        float widthAtBlank = 0;
        int inWord = start;
        for (int i = start; i < signs.length; i++) {
            char sign = signs[i];
            if (sign == '\n') {
                return i + 1;
            }
            if (sign == ' ') {
                widthAtBlank = afterBlank == i && i > start ? widthAtBlank : x;
                afterBlank = i + 1;
            } else if (x + widths[i] > room && i > start) {
                return broken(start, i, room, afterBlank, widthAtBlank, inWord);
            } else if (mayPartAfter(i)) {
                inWord = i + 1;
            }
            x += widths[i];
        }
        return signs.length;
    }

    private int broken(int start, int overflow, float room, int afterBlank, float widthAtBlank, int inWord) {
        if (afterBlank > start && (widthAtBlank >= room * (1 - MOSTLY_EMPTY) || inWord <= afterBlank)) {
            return afterBlank;
        }
        if (inWord > start) {
            return inWord;
        }
        int end = overflow;
        while (end > start + 1 && belongsToSignBefore(signs[end])) {
            end--;
        }
        return end;
    }

    private static boolean belongsToSignBefore(char sign) {
        return Character.isLowSurrogate(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private boolean mayPartAfter(int at) {
        return switch (signs[at]) {
            case '-', '/', '\u2013', '?', '&', '=', '_', ',', ';', '.' ->
                at + 1 < signs.length && signs[at + 1] != signs[at] && signs[at + 1] != ' ';
            default -> false;
        };
    }

    private Line line(int start, int end) {
        boolean broken = signs[end - 1] == '\n';
        boolean last = broken || end == signs.length;
        int words = broken ? end - 1 : end;
        while (words > start && signs[words - 1] == ' ') {
            words--;
        }
        // of the blanks at the end one is printed, so that words do not run together when the text is read out
        return line(start, words, last ? words : Math.min(words + 1, end), last);
    }

    private Line line(int start, int words, int shown, boolean last) {
        List<Span> spans = new ArrayList<>();
        float x = 0;
        float width = 0;
        int blanks = 0;
        for (int from = start; from < shown; ) {
            int to = from;
            float left = x;
            int before = blanks;
            while (to < shown && runOf[to] == runOf[from]) {
                blanks += to < words && signs[to] == ' ' ? 1 : 0;
                x += widths[to];
                width = to < words ? x : width;
                to++;
            }
            Run run = runs.get(runOf[from]);
            spans.add(new Span(run.saying(new String(signs, from, to - from)), left, before));
            from = to;
        }
        return new Line(spans, width, blanks, last);
    }
}
