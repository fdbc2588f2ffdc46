package vn.trinhky.desk.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.NavigationCount;

/** How many reports the person must act on or was asked about. */
@Component
class MyWorkCount implements NavigationCount {
    private final ReportCatalog catalog;
    private final AskedOfMe asked;

    MyWorkCount(ReportCatalog catalog, AskedOfMe asked) {
        this.catalog = catalog;
        this.asked = asked;
    }

    @Override
    public String route() {
        return MyWorkView.ROUTE;
    }

    @Override
    public int count() {
        return catalog.count(WorkList.WAITING_FOR_ME) + asked.all().size();
    }
}
