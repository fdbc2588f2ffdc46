package vn.trinhky.organization.people;

import java.util.UUID;

/** Identifies a change of somebody's rights. */
public record RightsChangeId(UUID value) {
    public static RightsChangeId of(String text) {
        return new RightsChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
