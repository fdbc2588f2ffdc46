package vn.trinhky.mail;

/** What a letter is for. */
public enum MailPurpose {
    /** One notice, at once. */
    NOTICE,
    /** A day's notices. */
    DIGEST,
    /** An issued document. */
    DOCUMENT,
    /** A document that was sent is no longer valid. */
    RECALL;

    public String messageKey() {
        return "mail.purpose." + name();
    }
}
