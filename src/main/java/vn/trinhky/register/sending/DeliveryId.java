package vn.trinhky.register.sending;

import java.util.UUID;

/** One recipient of one document. */
public record DeliveryId(UUID value) {
    static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
