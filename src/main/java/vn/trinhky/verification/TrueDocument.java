package vn.trinhky.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignatureMade;

/**
 * A document as the agency issued it.
 *
 * @param subject only for who holds the document itself, or where it is not restricted
 * @param signatures who signed and sealed it, in which post and when
 */
public record TrueDocument(
        ReportId report,
        String number,
        LocalDate date,
        Optional<String> subject,
        String agencyName,
        List<SignatureMade> signatures) {
    public TrueDocument {
        signatures = List.copyOf(signatures);
    }
}
