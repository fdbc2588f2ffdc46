package vn.trinhky.typesetting.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a text.
 *
 * @param width without the blank it may end with
 * @param blanks between its words
 * @param last of its paragraph, or before a line break: its blanks are not widened
 */
public record Line(List<Span> spans, float width, int blanks, boolean last) {
    public Line {
        spans = List.copyOf(spans);
    }

    /** Its words. */
    public String text() {
        return spans.stream().map(span -> span.run().text()).collect(Collectors.joining());
    }
}
