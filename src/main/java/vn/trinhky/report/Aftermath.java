package vn.trinhky.report;

import java.util.List;
import java.util.Optional;

/**
 * What became of a report after it was issued, for one reader.
 *
 * @param open what a signer decided and the clerk has still to do
 * @param decision the last decision of a signer, with its reason, while it counts
 * @param ended the act that recalled, corrected or replaced it
 * @param letter the letter that corrected it
 * @param replaces the document it replaces, or will replace once it is issued
 * @param replacedBy the document issued in its place, or on its way to be, if the reader may know of it
 * @param sentTo addressees and recipients, in the order of the page
 */
public record Aftermath(
        ReportStatus status,
        Optional<AfterIssueDecision> open,
        Optional<ActRecord> decision,
        Optional<ActRecord> ended,
        Optional<CorrectionLetter> letter,
        Optional<LinkedReport> replaces,
        Optional<LinkedReport> replacedBy,
        List<String> sentTo) {
    public Aftermath {
        sentTo = List.copyOf(sentTo);
    }
}
