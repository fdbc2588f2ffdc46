package vn.trinhky.organization.directory;

import java.util.UUID;

/** Identifies a recipient of the directory. */
public record RecipientId(UUID value) {
    public static RecipientId of(String text) {
        return new RecipientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
