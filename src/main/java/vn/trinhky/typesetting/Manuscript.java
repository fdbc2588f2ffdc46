package vn.trinhky.typesetting;

import java.util.Optional;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.ReportContent;

/**
 * Everything that is printed. Two manuscripts that differ in the mark alone have the same lines on the same pages.
 *
 * @param symbol after the number, e.g. {@code BC-UBND}
 * @param checkAddress where anybody checks the document, printed as a QR code on everything but drafts
 */
public record Manuscript(
        ReportMetadata metadata,
        ReportContent content,
        LetterheadDetails letterhead,
        String symbol,
        SignatureBlock signature,
        Optional<String> checkAddress,
        PageMark mark) {}
