package vn.trinhky.organization;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.people.PersonRecord;

/**
 * What a person is during a span of dates.
 *
 * @param title as shown, e.g. {@code Chủ tịch UBND xã}
 * @param capacity lines above the signature (NĐ 30/2020, Appendix I, II.7b), or null if the post signs no document
 */
@Embeddable
record Post(SpanOfDates span, String title, @Nullable String capacity) {
    Post {
        title = Nfc.line(title);
    }

    static Post of(SpanOfDates span, String title, List<String> capacityLines) {
        return new Post(span, title, capacityLines.isEmpty() ? null : Lines.join(capacityLines));
    }

    /** The same post with the day before this one as its last, at the latest. */
    Post endingBefore(LocalDate day) {
        return new Post(span.endingBefore(day), title, capacity);
    }

    PersonRecord.PostOfPerson shown() {
        return new PersonRecord.PostOfPerson(
                span.validFrom(), Optional.ofNullable(span.validTo()), title, capacityLines());
    }

    List<String> capacityLines() {
        return capacity == null ? List.of() : Lines.split(Objects.requireNonNull(capacity));
    }
}
