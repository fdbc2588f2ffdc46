package vn.trinhky.notification;

import java.util.UUID;

/** One thing one person was told. */
public record NoticeId(UUID value) {
    static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
