package vn.trinhky.report.difference;

import java.util.List;

/**
 * Some letters of one line of a text.
 *
 * @param line counted as {@link vn.trinhky.report.content.TextLines} does
 * @param from offset of the first letter
 * @param to offset after the last one, greater than {@code from}
 */
public record WordRange(int line, int from, int to) {
    public WordRange {
        if (line < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no range: " + line + ":" + from + "-" + to);
        }
    }

    /** What stands there. */
    public String in(List<String> lines) {
        return lines.get(line).substring(from, to);
    }

    /** True if it lies within these lines. */
    public boolean isWithin(List<String> lines) {
        return line < lines.size() && to <= lines.get(line).length();
    }
}
