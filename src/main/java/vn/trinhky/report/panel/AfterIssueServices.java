package vn.trinhky.report.panel;

import org.springframework.stereotype.Component;
import vn.trinhky.report.AfterIssue;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;

/** What {@link AfterIssuePanel} asks. */
@Component
public record AfterIssueServices(
        AfterIssue afterIssue,
        ReportLifecycle lifecycle,
        ReportDrafting drafting,
        ReportCatalog catalog,
        CurrentPerson currentPerson,
        Dates dates,
        UserFeedback feedback) {}
