package vn.trinhky.organization;

import java.util.UUID;

/** Identifies a letterhead valid for a span of dates. */
public record LetterheadId(UUID value) {
    public static LetterheadId of(String text) {
        return new LetterheadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
