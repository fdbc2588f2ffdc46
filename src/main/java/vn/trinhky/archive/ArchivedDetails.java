package vn.trinhky.archive;

import java.time.Instant;
import java.time.LocalDate;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.SignedPdf.SignedState;

/**
 * An issued report as it was when it was issued.
 *
 * @param number as printed, e.g. {@code 05/BC-UBND}
 * @param agencyName as the report's own letterhead shows it
 * @param restricted only its own people, the clerks and the auditors read it
 * @param file hash of the sealed PDF
 */
public record ArchivedDetails(
        ReportId report,
        String number,
        LocalDate date,
        DocumentType type,
        String subject,
        String agencyName,
        UnitId draftingUnit,
        String drafterName,
        String signerName,
        boolean restricted,
        Sha256 file,
        Instant issuedAt) {

    /** Offered as the name of a download: ASCII, from the number alone, e.g. {@code 05-BC-UBND.pdf}. */
    public String fileName() {
        return signed(new byte[0]).fileName();
    }

    SignedPdf signed(byte[] bytes) {
        return new SignedPdf(report, number, SignedState.SEALED, file, bytes);
    }
}
