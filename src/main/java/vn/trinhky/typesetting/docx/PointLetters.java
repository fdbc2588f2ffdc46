package vn.trinhky.typesetting.docx;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.ReportContent;

/** The letters of points, which Word's own lists cannot count: a, b, c, d, đ, e, g … */
final class PointLetters {
    private final List<vn.trinhky.report.content.Block> since = new ArrayList<>();

    /** The label of the next heading. */
    String next(HeadingLevel level) {
        if (level != HeadingLevel.POINT) {
            since.clear();
        }
        since.add(new Heading(level, List.of()));
        return HeadingNumbers.labels(new ReportContent(List.copyOf(since))).getLast();
    }
}
