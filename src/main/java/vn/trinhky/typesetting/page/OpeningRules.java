package vn.trinhky.typesetting.page;

import java.util.List;
import vn.trinhky.typesetting.layout.Face;
import vn.trinhky.typesetting.layout.Line;
import vn.trinhky.typesetting.layout.LineBreaker;
import vn.trinhky.typesetting.words.Runs;
import vn.trinhky.typesetting.words.Wording.Opening;

/**
 * How long the rules below the lines of the opening are. Under the motto the rule is as long as the line, under agency and
 * subject a third to a half of it (NĐ 30/2020, Appendix I, II.1, II.2 and II.5).
 */
public final class OpeningRules {
    static final float AGENCY_WIDTH = 188;
    static final float SUBJECT_WIDTH = 387;
    static final float MARK_PADDING = 6;
    private static final float SHARE = 0.4f;

    private OpeningRules() {}

    /** Points, as all lengths of rules. */
    public static float belowMotto(Opening opening) {
        return Face.BOLD.width(opening.motto(), Sizes.MOTTO);
    }

    public static float belowAgency(Opening opening) {
        return SHARE * lastLine(opening.agency().getLast(), Sizes.AGENCY, AGENCY_WIDTH);
    }

    public static float belowSubject(Opening opening) {
        return SHARE * longestLine(opening.subject(), Sizes.TEXT, SUBJECT_WIDTH);
    }

    /** How wide the frame around a mark of circulation is. */
    public static float circulation(String words) {
        return Face.BOLD.width(words, Sizes.STAMP) + 2 * MARK_PADDING;
    }

    private static float lastLine(String text, float size, float width) {
        List<Line> lines = LineBreaker.lines(Runs.bold(size).of(text), width, 0);
        return lines.isEmpty() ? 0 : lines.getLast().width();
    }

    private static float longestLine(String text, float size, float width) {
        return (float) LineBreaker.lines(Runs.bold(size).of(text), width, 0).stream()
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }
}
