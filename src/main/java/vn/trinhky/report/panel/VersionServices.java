package vn.trinhky.report.panel;

import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportVersions;
import vn.trinhky.shell.UserFeedback;

/** What the screens of versions and their differences ask. */
@Component
public record VersionServices(
        ReportVersions versions,
        ReportFiles files,
        Organization organization,
        ReportMarks marks,
        UserFeedback feedback) {}
