package vn.trinhky.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;

/** The columns of an archived report that are shown: all but its text and its readers. */
record ArchivedRow(
        UUID reportId,
        String printedNumber,
        LocalDate documentDate,
        DocumentType type,
        String subject,
        String agencyName,
        UUID draftingUnit,
        String drafterName,
        String signerName,
        boolean restricted,
        String fileHash,
        Instant issuedAt) {

    ArchivedDetails details() {
        return new ArchivedDetails(
                new ReportId(reportId),
                printedNumber,
                documentDate,
                type,
                subject,
                agencyName,
                new UnitId(draftingUnit),
                drafterName,
                signerName,
                restricted,
                new Sha256(fileHash),
                issuedAt);
    }
}
