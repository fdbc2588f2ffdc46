package vn.trinhky.organization;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;

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

    List<String> capacityLines() {
        return capacity == null ? List.of() : Lines.split(Objects.requireNonNull(capacity));
    }
}
