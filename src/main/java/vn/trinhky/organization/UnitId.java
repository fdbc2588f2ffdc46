package vn.trinhky.organization;

import java.util.UUID;

/** Identifies a unit of the agency. */
public record UnitId(UUID value) {
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
