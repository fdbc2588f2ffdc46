package vn.trinhky.signing.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.NavigationCount;

/** How many reports the person has to sign. */
@Component
class SigningCount implements NavigationCount {
    private final ReportCatalog catalog;

    SigningCount(ReportCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String route() {
        return SigningView.ROUTE;
    }

    @Override
    public int count() {
        return catalog.count(WorkList.TO_SIGN);
    }
}
