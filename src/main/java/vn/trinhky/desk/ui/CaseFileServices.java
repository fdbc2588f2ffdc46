package vn.trinhky.desk.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.approval.AbsencesAhead;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.Consultations;
import vn.trinhky.approval.Handovers;
import vn.trinhky.approval.VersionPages;
import vn.trinhky.archive.Archive;
import vn.trinhky.report.panel.AfterIssueServices;
import vn.trinhky.report.panel.VersionServices;
import vn.trinhky.signing.Signing;

/** What the case file composes of the features. */
@Component
record CaseFileServices(
        DeskServices desk,
        Approvals approvals,
        AbsencesAhead absencesAhead,
        Handovers handovers,
        Consultations consultations,
        VersionPages pages,
        VersionServices versions,
        Signing signing,
        Archive archive,
        AfterIssueServices afterIssue) {}
