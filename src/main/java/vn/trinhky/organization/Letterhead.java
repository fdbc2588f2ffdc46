package vn.trinhky.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;

/** How an agency heads its documents during a span of dates. */
@Entity
class Letterhead {
    @Id
    private UUID id;

    private UUID agencyId;

    @Embedded
    private SpanOfDates span;

    private @Nullable String superior;
    private String agencyLines;
    private String place;
    private String abbreviation;
    private String shownName;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Letterhead() {}

    Letterhead(LetterheadDetails details, SpanOfDates span) {
        this.id = details.id().value();
        this.agencyId = details.agency().value();
        this.span = span;
        this.superior = details.superior().map(Nfc::line).orElse(null);
        this.agencyLines = Lines.join(details.agencyLines());
        this.place = Nfc.line(details.place());
        this.abbreviation = Nfc.line(details.abbreviation());
        this.shownName = Nfc.line(details.shownName());
    }

    LetterheadDetails details() {
        return new LetterheadDetails(
                new LetterheadId(id),
                new AgencyId(agencyId),
                Optional.ofNullable(superior),
                Lines.split(agencyLines),
                place,
                abbreviation,
                shownName);
    }
}
