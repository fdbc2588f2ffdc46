package vn.trinhky.notification;

/** How a person is mailed about notices. */
public enum MailChoice {
    NONE,
    AT_ONCE,
    /** One letter in the morning of each working day, if there is anything unread. */
    DAILY;

    public String messageKey() {
        return "notification.mail." + name();
    }
}
