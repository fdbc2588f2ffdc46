package vn.trinhky.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.report.panel.ReportGrid;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** What waits for the person's review, what is due first on top. */
@Route(ReviewView.ROUTE)
@Menu(title = "approval.ReviewView.title", icon = "eye", order = 30)
@RolesAllowed({"REVIEWER", "SIGNER", "CLERK"})
@StyleSheet("context://css/documents.css")
class ReviewView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "tham-dinh";

    private final ReportCatalog catalog;
    private final ReportMarks marks;

    ReviewView(ReportCatalog catalog, ReportMarks marks) {
        this.catalog = catalog;
        this.marks = marks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int waiting = catalog.count(WorkList.TO_REVIEW);
        PageHeader header = new PageHeader(getTranslation("approval.ReviewView.title"));
        add(header);
        if (waiting == 0) {
            add(page(new EmptyState(
                    "eye",
                    getTranslation("approval.ReviewView.empty"),
                    getTranslation("approval.ReviewView.emptyText"))));
            return;
        }
        header.withSub(getTranslation("approval.ReviewView.waiting", waiting));
        add(new ReportGrid(
                catalog,
                WorkList.TO_REVIEW,
                marks,
                getTranslation("approval.ReviewView.list"),
                report -> ROUTE + "/" + report,
                this::facts));
    }

    private String facts(ReportSummary report) {
        return getTranslation(
                "approval.ReviewView.facts",
                report.drafterName(),
                report.version(),
                marks.moment(report.holderSince()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("approval.ReviewView.title"));
    }
}
