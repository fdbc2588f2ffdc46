package vn.trinhky.desk.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.Actors;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;

/** What both screens ask. */
@Component
record DeskServices(
        ReportCatalog catalog,
        ReportLifecycle lifecycle,
        ReportDrafting drafting,
        Organization organization,
        CurrentPerson currentPerson,
        Actors actors,
        ReportMarks marks,
        Dates dates,
        UserFeedback feedback) {}
