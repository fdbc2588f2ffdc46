package vn.trinhky.approval;

/** What a step answers for by its act (NĐ 30/2020, Đ12 and Đ13). One step may answer for several. */
public enum StepKind {
    CONTENT_CHECK,
    FORMAT_CHECK,
    OPINION,
    SIGNATURE;

    public String messageKey() {
        return "approval.kind." + name();
    }
}
