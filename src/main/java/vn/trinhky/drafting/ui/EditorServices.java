package vn.trinhky.drafting.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.panel.WordCommentServices;
import vn.trinhky.drafting.DraftPages;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.report.panel.VersionServices;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;

/** What the editor asks and how it answers the person. */
@Component
record EditorServices(
        Drafting drafting,
        DraftPages pages,
        ReportDrafting drafts,
        ReportCatalog catalog,
        ReportFiles files,
        Approvals approvals,
        VersionServices versions,
        WordCommentServices wordComments,
        ReportMarks marks,
        Dates dates,
        AuthenticationContext signedIn,
        UserFeedback feedback) {}
