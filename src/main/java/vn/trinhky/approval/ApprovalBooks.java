package vn.trinhky.approval;

import org.springframework.stereotype.Component;

/** What approval keeps of a report: its rounds and its comments. */
@Component
record ApprovalBooks(ApprovalRounds rounds, ApprovalComments comments) {}
