package vn.trinhky.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.agency.LetterheadEntry;
import vn.trinhky.organization.agency.LetterheadListing;

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
    private String contact;

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
        this.contact = Nfc.line(details.contact());
    }

    Letterhead(LetterheadId id, AgencyId agency, LetterheadEntry entry) {
        this.id = id.value();
        this.agencyId = agency.value();
        this.span = SpanOfDates.since(entry.from());
        this.agencyLines = Lines.join(entry.agencyLines());
        this.place = entry.place();
        this.abbreviation = entry.abbreviation();
        this.shownName = entry.shownName();
        this.contact = entry.contact();
        describe(entry);
    }

    /** Everything but its days. */
    final void describe(LetterheadEntry entry) {
        superior = entry.superior().orElse(null);
        agencyLines = Lines.join(entry.agencyLines());
        place = entry.place();
        abbreviation = entry.abbreviation();
        shownName = entry.shownName();
        contact = entry.contact();
    }

    void endBefore(LocalDate day) {
        span = span.endingBefore(day);
    }

    LetterheadListing listing() {
        return new LetterheadListing(details(), span.validFrom(), Optional.ofNullable(span.validTo()));
    }

    LetterheadDetails details() {
        return new LetterheadDetails(
                new LetterheadId(id),
                new AgencyId(agencyId),
                Optional.ofNullable(superior),
                Lines.split(agencyLines),
                place,
                abbreviation,
                shownName,
                contact);
    }
}
