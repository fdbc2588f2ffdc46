package vn.trinhky.archive.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.archive.Archive;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.panel.AfterIssueServices;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;

/** What the archive's screen asks. */
@Component
record ArchiveServices(
        Archive archive,
        ReportCatalog catalog,
        ReportFiles files,
        AfterIssueServices afterIssue,
        Organization organization,
        ReportMarks marks,
        Dates dates,
        UserFeedback feedback) {}
