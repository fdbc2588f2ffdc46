package vn.trinhky.report.event;

import vn.trinhky.report.ReportId;
import vn.trinhky.report.content.ReportContent;

/** The text of a draft was saved, in the same transaction: whatever is bound to its words is carried along. */
public record DraftTextChanged(ReportId report, ReportContent before, ReportContent after) {}
