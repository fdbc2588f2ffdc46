package vn.trinhky.archive;

import java.util.ArrayList;
import java.util.List;

/** A text in which some words were searched for. It carries no markup: whoever shows it marks the hits. */
public record MarkedText(List<Segment> segments) {
    /** Control characters, which no text of a report contains. */
    static final String HIT_BEGINS = "\u0001";

    static final String HIT_ENDS = "\u0002";
    private static final String CUT = "…";

    public MarkedText {
        segments = List.copyOf(segments);
    }

    /**
     * A stretch of the text.
     *
     * @param hit whether it was searched for
     */
    public record Segment(String text, boolean hit) {}

    public static MarkedText plain(String text) {
        return text.isEmpty() ? new MarkedText(List.of()) : new MarkedText(List.of(new Segment(text, false)));
    }

    /** Reads the marks; hits with nothing but blanks between them are one. */
    static MarkedText of(String marked) {
        List<Segment> segments = new ArrayList<>();
        for (String piece : marked.split(HIT_BEGINS, -1)) {
            int end = piece.indexOf(HIT_ENDS);
            add(segments, piece.substring(0, Math.max(end, 0)), true);
            add(segments, piece.substring(end + 1), false);
        }
        return new MarkedText(segments);
    }

    private static void add(List<Segment> segments, String text, boolean hit) {
        int last = segments.size() - 1;
        if (hit && last > 0 && segments.get(last).text().isBlank()) {
            String between = segments.removeLast().text();
            String before = segments.removeLast().text();
            segments.add(new Segment(before + between + text, true));
        } else if (!text.isEmpty()) {
            segments.add(new Segment(text, hit));
        }
    }

    /** The text alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    /** At most so many characters before and after the first hit, cut between words; line breaks become blanks. */
    MarkedText near(int before, int after) {
        List<Segment> kept = new ArrayList<>();
        int left = after;
        boolean seen = false;
        for (Segment segment : segments) {
            String text = segment.text().replace('\n', ' ');
            if (!seen && !segment.hit() && segments.size() > 1) {
                kept.add(new Segment(end(text, before), false));
            } else if (left > 0) {
                kept.add(new Segment(beginning(text, left), segment.hit()));
                left -= text.length();
            }
            seen |= segment.hit();
        }
        return new MarkedText(kept);
    }

    private static String end(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int from = text.indexOf(' ', text.length() - length - 1);
        return CUT + text.substring(from < 0 ? text.length() - length : from + 1);
    }

    private static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int to = text.lastIndexOf(' ', length);
        return text.substring(0, to < 0 ? length : to) + CUT;
    }
}
