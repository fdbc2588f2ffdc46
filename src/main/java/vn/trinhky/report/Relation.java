package vn.trinhky.report;

import java.util.Optional;
import java.util.Set;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Office;

/**
 * How a person stands to a report: what the rules of acting ask for.
 *
 * @param drafter they drafted it
 * @param head they are head of its drafting unit
 * @param holder they have it now, or act for somebody who has it
 * @param asked they are of its chain, or were asked for their opinion
 * @param colleague they draft in its drafting unit
 * @param offices the offices they hold
 * @param decision what a signer decided about it and nobody carried out yet
 */
record Relation(
        boolean drafter,
        boolean head,
        boolean holder,
        boolean asked,
        boolean colleague,
        Set<Office> offices,
        Optional<AfterIssueDecision> decision) {

    /** The rule that keeps them from the act in this status, if one does: verb and disabled button say the same. */
    Optional<RuleBrokenException> refusalOf(ReportAct act, ReportStatus status) {
        if (!status.allows(act)) {
            return Optional.of(new IllegalReportTransition(status, act));
        }
        return switch (act) {
            case EDIT, SUBMIT, WITHDRAW -> unless(drafter, ReportRule.ONLY_THE_DRAFTER);
            case CANCEL -> unless(drafter || head, ReportRule.ONLY_DRAFTER_OR_HEAD);
            case AGREE, CONCLUDE_REVIEW ->
                unless(holder, ReportRule.ONLY_THE_HOLDER).or(() -> unless(!drafter, ReportRule.NOT_ONES_OWN_DRAFT));
            case SEND_BACK ->
                unless(holder, ReportRule.ONLY_THE_HOLDER).or(() -> unless(!drafter, ReportRule.NOT_ONES_OWN_DRAFT));
            case RETURN, SIGN, ISSUE, REFUSE_TO_SEAL, CONSULT -> unless(holder, ReportRule.ONLY_THE_HOLDER);
            case REASSIGN -> unless(holder || offices.contains(Office.ADMIN), ReportRule.ONLY_HOLDER_OR_ADMINISTRATOR);
            case ANSWER -> unless(asked, ReportRule.ONLY_WHO_WAS_ASKED);
            case DECIDE_RECALL, DECIDE_CORRECTION ->
                unless(offices.contains(Office.SIGNER), ReportRule.ONLY_A_SIGNER)
                        .or(() -> unless(decision.isEmpty(), ReportRule.DECISION_STILL_OPEN));
            case REVOKE_DECISION ->
                unless(offices.contains(Office.SIGNER), ReportRule.ONLY_A_SIGNER)
                        .or(() -> unless(decision.isPresent(), ReportRule.NO_OPEN_DECISION));
            case RECALL, CORRECT ->
                unless(decidedFor(act), ReportRule.DECIDED_BEFORE_CARRIED_OUT)
                        .or(() -> unless(holder, ReportRule.ONLY_THE_HOLDER));
            case REPLACE -> unless(offices.contains(Office.CLERK), ReportRule.ONLY_THE_HOLDER);
            case PREPARE_REPLACEMENT -> unless(colleague, ReportRule.ONLY_THE_DRAFTING_UNIT);
            case CREATE -> Optional.empty();
        };
    }

    private boolean decidedFor(ReportAct act) {
        return decision.filter(decided -> decided.carriedOut() == act).isPresent();
    }

    private static Optional<RuleBrokenException> unless(boolean condition, ReportRule rule) {
        return condition ? Optional.empty() : Optional.of(rule.broken());
    }
}
