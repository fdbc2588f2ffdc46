package vn.trinhky.typesetting;

import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.ReportContent;

/** Everything that is printed. Two manuscripts that differ in the mark alone have the same lines on the same pages. */
public record Manuscript(
        ReportMetadata metadata,
        ReportContent content,
        LetterheadDetails letterhead,
        SignatureBlock signature,
        PageMark mark) {}
