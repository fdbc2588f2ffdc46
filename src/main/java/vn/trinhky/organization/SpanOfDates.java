package vn.trinhky.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates on which a letterhead or a post is valid, both ends included.
 *
 * @param validTo last day, or null while no end is known
 */
@Embeddable
record SpanOfDates(
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo) {

    static SpanOfDates since(LocalDate first) {
        return new SpanOfDates(first, null);
    }

    /** The same span, with the day before this one as its last, at the latest. */
    SpanOfDates endingBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return validTo != null && validTo.isBefore(last) ? this : new SpanOfDates(validFrom, last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
