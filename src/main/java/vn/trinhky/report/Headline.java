package vn.trinhky.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.UnitId;

/** The part of the metadata that lists show and sort by, copied from the draft at every save. */
@Embeddable
record Headline(
        @Enumerated(EnumType.STRING) DocumentType type,
        String subject,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Nullable LocalDate dueDate,
        boolean restricted,
        @Column(name = "drafting_unit") UUID unit) {

    static Headline of(ReportMetadata metadata) {
        return new Headline(
                metadata.type(),
                metadata.subject(),
                metadata.urgency(),
                metadata.dueDate().orElse(null),
                metadata.restricted(),
                metadata.draftingUnit().value());
    }

    UnitId draftingUnit() {
        return new UnitId(unit);
    }
}
