package vn.trinhky.report;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.Sort;

/** The lists a person works from. */
public enum WorkList {
    /** I have it and must act: returned to me, to review, to sign, to issue, to carry out what was decided. */
    WAITING_FOR_ME(EnumSet.of(
            ReportStatus.RETURNED,
            ReportStatus.IN_REVIEW,
            ReportStatus.AWAITING_SIGNATURE,
            ReportStatus.SIGNED,
            ReportStatus.ISSUED)),
    TO_REVIEW(EnumSet.of(ReportStatus.IN_REVIEW)),
    TO_SIGN(EnumSet.of(ReportStatus.AWAITING_SIGNATURE)),
    /** The clerks' desk: to seal and issue, and what was issued and is to be recalled or corrected. */
    TO_ISSUE(EnumSet.of(ReportStatus.SIGNED, ReportStatus.ISSUED)),
    /** I write it and nobody has seen it yet, or I took it back. */
    MY_DRAFTS(EnumSet.of(ReportStatus.DRAFT)),
    /** I write it: drafts nobody has seen yet, and what came back to me. */
    TO_WRITE(EnumSet.of(ReportStatus.DRAFT, ReportStatus.RETURNED)),
    /** I wrote it and somebody else has it, or its way has ended. */
    SENT_BY_ME(EnumSet.complementOf(EnumSet.of(ReportStatus.DRAFT, ReportStatus.RETURNED)));

    private final Set<ReportStatus> statuses;

    WorkList(Set<ReportStatus> statuses) {
        this.statuses = statuses;
    }

    Set<ReportStatus> statuses() {
        return statuses;
    }

    /** True for lists of what the person has, false for lists of what they wrote. */
    boolean byHolder() {
        return switch (this) {
            case WAITING_FOR_ME, TO_REVIEW, TO_SIGN, TO_ISSUE -> true;
            case MY_DRAFTS, TO_WRITE, SENT_BY_ME -> false;
        };
    }

    /** What is due first comes first; without a due date, what waits longest. My own: last changed first. */
    Sort order() {
        return byHolder()
                ? Sort.by(
                        Sort.Order.asc("whereabouts.holder.actBy").nullsLast(),
                        Sort.Order.asc("whereabouts.holder.since"),
                        Sort.Order.asc("id"))
                : Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("id"));
    }
}
