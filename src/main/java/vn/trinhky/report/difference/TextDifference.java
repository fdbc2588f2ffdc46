package vn.trinhky.report.difference;

import vn.trinhky.report.ReportText;

/** What changed between two texts of a report, around the body and in it. */
public record TextDifference(MetadataDifference metadata, ContentDifference content) {

    public static TextDifference between(ReportText before, ReportText after) {
        return new TextDifference(
                MetadataDifference.between(before.metadata(), after.metadata()),
                ContentDifference.between(before.content(), after.content()));
    }

    public boolean isEmpty() {
        return metadata.changes().isEmpty() && content.isEmpty();
    }
}
