package vn.trinhky.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a report after it was issued, and which one it replaces itself, as columns. */
@Embeddable
record AftermathColumns(
        @Column(name = "decision") @Enumerated(EnumType.STRING) @Nullable
        AfterIssueDecision open,

        @Column(name = "replaces_id") @Nullable UUID replacesId,
        @Column(name = "correction_number") @Nullable String letterNumber,
        @Column(name = "correction_date") @Nullable LocalDate letterDate) {

    /** Hibernate gives null for a report of whom none of it is known. */
    static AftermathColumns of(@Nullable AftermathColumns stored) {
        return stored == null ? new AftermathColumns(null, null, null, null) : stored;
    }

    static AftermathColumns replacing(ReportId replaced) {
        return new AftermathColumns(null, replaced.value(), null, null);
    }

    AftermathColumns deciding(@Nullable AfterIssueDecision decision) {
        return new AftermathColumns(decision, replacesId, letterNumber, letterDate);
    }

    AftermathColumns correctedBy(CorrectionLetter letter) {
        return new AftermathColumns(null, replacesId, letter.number(), letter.date());
    }

    Optional<AfterIssueDecision> decision() {
        return Optional.ofNullable(open);
    }

    Optional<ReportId> replaces() {
        return Optional.ofNullable(replacesId).map(ReportId::new);
    }

    Optional<CorrectionLetter> letter() {
        return letterNumber == null || letterDate == null
                ? Optional.empty()
                : Optional.of(new CorrectionLetter(letterNumber, letterDate));
    }
}
