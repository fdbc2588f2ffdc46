package vn.trinhky.mail;

/** How far a letter is. */
public enum MailState {
    WAITING,
    /** Handed to the mail server, which answered that it took it. */
    SENT,
    /** The server refuses it for good, or it was tried often enough. */
    GIVEN_UP,
    /** Taken back before it was sent. */
    CANCELLED;

    public String messageKey() {
        return "mail.state." + name();
    }
}
