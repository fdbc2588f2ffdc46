package vn.trinhky.report.difference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words something is bound to, in reading order when it was bound. Several ranges if they lie in several lines or
 * other words came between them; none if they are gone.
 */
public record Anchor(List<WordRange> ranges) {
    public static final Anchor GONE = new Anchor(List.of());

    private static final String BETWEEN = ";";

    public Anchor {
        ranges = List.copyOf(ranges);
    }

    public boolean isGone() {
        return ranges.isEmpty();
    }

    /** The words themselves. */
    public String in(List<String> lines) {
        return ranges.stream().map(range -> range.in(lines)).collect(Collectors.joining(" "));
    }

    /** As a line of text, {@code 3:10-25;4:0-7}, for the database. */
    public String written() {
        return ranges.stream()
                .map(range -> range.line() + ":" + range.from() + "-" + range.to())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * From that line.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Anchor read(String written) {
        if (written.isEmpty()) {
            return GONE;
        }
        return new Anchor(
                Arrays.stream(written.split(BETWEEN, -1)).map(Anchor::range).toList());
    }

    private static WordRange range(String written) {
        String[] parts = written.split("[:-]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no range: " + written);
        }
        return new WordRange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
