package vn.trinhky.organization;

import java.util.UUID;

/** Identifies an agency; names change, ids do not. */
public record AgencyId(UUID value) {
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
