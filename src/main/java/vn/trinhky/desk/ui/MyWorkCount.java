package vn.trinhky.desk.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.NavigationCount;

/** How many reports the person must act on. */
@Component
class MyWorkCount implements NavigationCount {
    private final ReportCatalog catalog;

    MyWorkCount(ReportCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String route() {
        return MyWorkView.ROUTE;
    }

    @Override
    public int count() {
        return catalog.count(WorkList.WAITING_FOR_ME);
    }
}
