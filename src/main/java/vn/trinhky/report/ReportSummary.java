package vn.trinhky.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/**
 * A report as lists show it: never its content.
 *
 * @param holder who has it and must act next; empty once its way has ended
 * @param holderSince since when they have it
 * @param actBy by when they must have acted: their step's day or the report's, whichever is earlier
 * @param version the last submitted version, 0 if there is none
 * @param number printed number, once signed
 * @param documentDate printed date, once signed
 */
public record ReportSummary(
        ReportId id,
        ReportStatus status,
        String subject,
        Urgency urgency,
        Optional<LocalDate> dueDate,
        boolean restricted,
        UnitId draftingUnit,
        PersonId drafter,
        String drafterName,
        Optional<Holder> holder,
        Instant holderSince,
        Optional<LocalDate> actBy,
        int version,
        Optional<Sha256> versionHash,
        int round,
        Optional<String> number,
        Optional<LocalDate> documentDate,
        Optional<Instant> issuedAt,
        Instant changedAt) {

    public boolean isHeldBy(PersonId person) {
        return holder.stream()
                .flatMap(one -> one.people().stream())
                .anyMatch(one -> one.id().equals(person));
    }
}
