package vn.trinhky.approval;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What approval keeps of a report: its rounds, its comments, and that somebody commented. */
@Component
record ApprovalBooks(ApprovalRounds rounds, ApprovalComments comments, ApplicationEventPublisher events) {
    void announce(RemarkMade remark) {
        events.publishEvent(remark);
    }
}
