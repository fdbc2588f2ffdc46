package vn.trinhky.notification;

/** What people are told about. Each has its sentence, {@code notification.kind.<NAME>}, for bell and mail alike. */
public enum NoticeKind {
    TO_REVIEW("eye"),
    TO_SIGN("sign"),
    TO_ISSUE("send"),
    /** A recall or correction was decided; the clerk carries it out. */
    TO_CARRY_OUT("ban"),
    OPINION_ASKED("comment"),
    OPINION_GIVEN("comment"),
    RETURNED("return"),
    /** It went back to an earlier step. */
    SENT_BACK("return"),
    /** The clerk refused to seal it. */
    SEAL_REFUSED("return"),
    AGREED("check"),
    /** The last step agreed: the signer has it. */
    AGREED_BY_ALL("check"),
    SIGNED("sign"),
    ISSUED("send"),
    RECALLED("ban"),
    CORRECTED("fix"),
    REPLACED("swap"),
    /** An issued document could not be sent to one of its recipients. */
    DELIVERY_FAILED("warn"),
    DUE_SOON("clock"),
    OVERDUE("warn"),
    /** Signed, and not issued by the end of the next working day. */
    NOT_ISSUED("warn"),
    /** Somebody is away from today on, and the reader acts for them. */
    STAND_IN("user"),
    OWN_CERTIFICATE("key"),
    SEAL_CERTIFICATE("key");

    private final String icon;

    NoticeKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String messageKey() {
        return "notification.kind." + name();
    }
}
