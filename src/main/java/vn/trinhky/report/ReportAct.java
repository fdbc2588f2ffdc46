package vn.trinhky.report;

/** What can be done to a report. Together with {@link ReportStatus} this is the state chart. */
public enum ReportAct {
    CREATE,
    EDIT,
    SUBMIT,
    /** A step agrees and others follow. */
    AGREE,
    /** The last step agrees: the report goes to the signer. */
    CONCLUDE_REVIEW,
    RETURN,
    WITHDRAW,
    SIGN,
    ISSUE,
    REFUSE_TO_SEAL,
    CANCEL;

    public String messageKey() {
        return "report.act." + name();
    }
}
