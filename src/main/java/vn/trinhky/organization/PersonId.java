package vn.trinhky.organization;

import java.util.UUID;

/** Identifies a person of the office. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
