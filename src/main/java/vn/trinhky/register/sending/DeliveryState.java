package vn.trinhky.register.sending;

/** How far a document is on its way to one recipient. */
public enum DeliveryState {
    /** Waits for the clerk. */
    HELD,
    /** In the outbox. */
    WAITING,
    SENT,
    /** The mail server would not take it. */
    FAILED,
    /** The recipient answered, and the clerk wrote it down. */
    ACKNOWLEDGED,
    /** Not by mail: the clerk decided so, or it was recalled before it went out. */
    LEFT_OUT;

    public String messageKey() {
        return "register.delivery." + name();
    }

    /** A mail server took it. */
    boolean isOut() {
        return this == SENT || this == ACKNOWLEDGED;
    }

    /** The clerk has to do something about it. */
    public boolean needsCare() {
        return this == HELD || this == FAILED;
    }
}
