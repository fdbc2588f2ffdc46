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
    /** Back to an earlier step, in the same version. */
    SEND_BACK,
    /** Whoever has it hands their part to a colleague. */
    REASSIGN,
    /** Somebody is asked for their opinion; the report stays where it is. */
    CONSULT,
    /** Their opinion comes back. */
    ANSWER,
    WITHDRAW,
    SIGN,
    ISSUE,
    REFUSE_TO_SEAL,
    CANCEL,
    /** The signer wants an issued document back; the clerk carries it out. */
    DECIDE_RECALL,
    /** The signer wants a mistake of form put right by a letter; the clerk carries it out. */
    DECIDE_CORRECTION,
    REVOKE_DECISION,
    RECALL,
    CORRECT,
    /** A drafter begins the document that will replace it. */
    PREPARE_REPLACEMENT,
    /** The replacing document was issued. */
    REPLACE;

    public String messageKey() {
        return "report.act." + name();
    }
}
