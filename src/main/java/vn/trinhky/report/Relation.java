package vn.trinhky.report;

import java.util.Optional;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * How a person stands to a report: what the rules of acting ask for.
 *
 * @param drafter they drafted it
 * @param head they are head of its drafting unit
 * @param holder they have it now
 */
record Relation(boolean drafter, boolean head, boolean holder) {

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
            case RETURN, SIGN, ISSUE, REFUSE_TO_SEAL -> unless(holder, ReportRule.ONLY_THE_HOLDER);
            case CREATE -> Optional.empty();
        };
    }

    private static Optional<RuleBrokenException> unless(boolean condition, ReportRule rule) {
        return condition ? Optional.empty() : Optional.of(rule.broken());
    }
}
