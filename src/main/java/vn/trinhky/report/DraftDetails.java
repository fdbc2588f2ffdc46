package vn.trinhky.report;

import java.time.Instant;
import vn.trinhky.report.content.ReportContent;

/**
 * What is being written.
 *
 * @param revision grows with every save; a save names the revision it was made on
 */
public record DraftDetails(
        ReportId report, long revision, ReportMetadata metadata, ReportContent content, Instant savedAt) {}
