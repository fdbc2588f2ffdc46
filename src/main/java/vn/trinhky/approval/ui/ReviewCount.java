package vn.trinhky.approval.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.NavigationCount;

/** How many reports wait for the person's review. */
@Component
class ReviewCount implements NavigationCount {
    private final ReportCatalog catalog;

    ReviewCount(ReportCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String route() {
        return ReviewView.ROUTE;
    }

    @Override
    public int count() {
        return catalog.count(WorkList.TO_REVIEW);
    }
}
