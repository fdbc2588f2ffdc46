package vn.trinhky.approval.panel;

import org.springframework.stereotype.Component;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.WordComments;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.UserFeedback;

/** What the panels of comments on words ask. */
@Component
public record WordCommentServices(
        WordComments comments, Approvals approvals, ReportCatalog catalog, ReportMarks marks, UserFeedback feedback) {}
