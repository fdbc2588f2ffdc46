package vn.trinhky.approval.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.LastSeen;
import vn.trinhky.approval.VersionPages;
import vn.trinhky.approval.panel.WordCommentServices;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.report.panel.VersionServices;
import vn.trinhky.shell.UserFeedback;

/** What the parts of the review screen ask. */
@Component
record ReviewServices(
        Approvals approvals,
        LastSeen lastSeen,
        VersionPages pages,
        VersionServices versions,
        WordCommentServices wordComments,
        ReportMarks marks,
        UserFeedback feedback) {}
