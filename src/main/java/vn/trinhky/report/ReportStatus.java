package vn.trinhky.report;

import static vn.trinhky.report.ReportAct.AGREE;
import static vn.trinhky.report.ReportAct.ANSWER;
import static vn.trinhky.report.ReportAct.CANCEL;
import static vn.trinhky.report.ReportAct.CONCLUDE_REVIEW;
import static vn.trinhky.report.ReportAct.CONSULT;
import static vn.trinhky.report.ReportAct.CORRECT;
import static vn.trinhky.report.ReportAct.DECIDE_CORRECTION;
import static vn.trinhky.report.ReportAct.DECIDE_RECALL;
import static vn.trinhky.report.ReportAct.EDIT;
import static vn.trinhky.report.ReportAct.ISSUE;
import static vn.trinhky.report.ReportAct.PREPARE_REPLACEMENT;
import static vn.trinhky.report.ReportAct.REASSIGN;
import static vn.trinhky.report.ReportAct.RECALL;
import static vn.trinhky.report.ReportAct.REFUSE_TO_SEAL;
import static vn.trinhky.report.ReportAct.REPLACE;
import static vn.trinhky.report.ReportAct.RETURN;
import static vn.trinhky.report.ReportAct.REVOKE_DECISION;
import static vn.trinhky.report.ReportAct.SEND_BACK;
import static vn.trinhky.report.ReportAct.SIGN;
import static vn.trinhky.report.ReportAct.SUBMIT;
import static vn.trinhky.report.ReportAct.WITHDRAW;

import java.util.Map;
import java.util.Optional;

/** Where a report is on its way, and the state chart: which act leads where. There is no other way to move. */
public enum ReportStatus {
    DRAFT,
    IN_REVIEW,
    AWAITING_SIGNATURE,
    SIGNED,
    ISSUED,
    RETURNED,
    CANCELLED,
    RECALLED,
    REPLACED,
    CORRECTED;

    private static final Map<ReportStatus, Map<ReportAct, ReportStatus>> CHART = Map.of(
            DRAFT, Map.of(EDIT, DRAFT, SUBMIT, IN_REVIEW, CANCEL, CANCELLED),
            RETURNED, Map.of(EDIT, RETURNED, SUBMIT, IN_REVIEW, CANCEL, CANCELLED),
            IN_REVIEW,
                    Map.of(
                            AGREE, IN_REVIEW,
                            CONCLUDE_REVIEW, AWAITING_SIGNATURE,
                            RETURN, RETURNED,
                            WITHDRAW, DRAFT,
                            SEND_BACK, IN_REVIEW,
                            REASSIGN, IN_REVIEW,
                            CONSULT, IN_REVIEW,
                            ANSWER, IN_REVIEW),
            AWAITING_SIGNATURE,
                    Map.of(
                            SIGN, SIGNED,
                            RETURN, RETURNED,
                            WITHDRAW, DRAFT,
                            SEND_BACK, IN_REVIEW,
                            REASSIGN, AWAITING_SIGNATURE,
                            CONSULT, AWAITING_SIGNATURE,
                            ANSWER, AWAITING_SIGNATURE),
            SIGNED, Map.of(ISSUE, ISSUED, REFUSE_TO_SEAL, RETURNED),
            ISSUED,
                    Map.of(
                            DECIDE_RECALL, ISSUED,
                            DECIDE_CORRECTION, ISSUED,
                            REVOKE_DECISION, ISSUED,
                            PREPARE_REPLACEMENT, ISSUED,
                            RECALL, RECALLED,
                            CORRECT, CORRECTED,
                            REPLACE, REPLACED));

    /** The status after the act, empty if the act is not possible in this status. */
    public Optional<ReportStatus> after(ReportAct act) {
        return Optional.ofNullable(CHART.getOrDefault(this, Map.of()).get(act));
    }

    public boolean allows(ReportAct act) {
        return after(act).isPresent();
    }

    /** True once the agency has sent it out, whatever happened to it since. */
    public boolean isIssuedOrAfter() {
        return switch (this) {
            case ISSUED, RECALLED, REPLACED, CORRECTED -> true;
            case DRAFT, IN_REVIEW, AWAITING_SIGNATURE, SIGNED, RETURNED, CANCELLED -> false;
        };
    }

    /** True if it was issued and is no longer valid: whoever reads a copy of it must see that. */
    public boolean isVoid() {
        return this == RECALLED || this == REPLACED;
    }

    /** True while the drafter has it and nobody else's agreement stands. */
    public boolean isDraft() {
        return this == DRAFT || this == RETURNED || this == CANCELLED;
    }

    /** Key of the word people see. */
    public String messageKey() {
        return "report.status." + name();
    }
}
