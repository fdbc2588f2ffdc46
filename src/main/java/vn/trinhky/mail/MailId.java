package vn.trinhky.mail;

import java.util.UUID;

/** A letter in the outbox. */
public record MailId(UUID value) {
    static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
