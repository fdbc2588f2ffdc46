package vn.trinhky.report;

import vn.trinhky.report.content.ReportContent;

/** What a report says, or said at some time: around its body and in it. */
public record ReportText(ReportMetadata metadata, ReportContent content) {}
