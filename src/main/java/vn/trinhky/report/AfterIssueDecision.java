package vn.trinhky.report;

/** What a signer may decide about an issued document; the clerk carries it out (NĐ 30/2020, Đ18.3 and Đ18.4). */
public enum AfterIssueDecision {
    /** The document is called back from everybody who got it. */
    RECALL,
    /** A mistake of form or procedure is put right by a letter. */
    CORRECTION;

    ReportAct decided() {
        return this == RECALL ? ReportAct.DECIDE_RECALL : ReportAct.DECIDE_CORRECTION;
    }

    /** The act that carries it out. */
    public ReportAct carriedOut() {
        return this == RECALL ? ReportAct.RECALL : ReportAct.CORRECT;
    }
}
