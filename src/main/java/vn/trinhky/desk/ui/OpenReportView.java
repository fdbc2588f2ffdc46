package vn.trinhky.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.trinhky.report.Actors;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;

/** Where links from elsewhere lead, such as those in mails: on to the place of the act the report waits for. */
@Route(OpenReportView.ROUTE + "/:id")
@PermitAll
class OpenReportView extends Div implements BeforeEnterObserver {
    static final String ROUTE = "mo";

    private final transient ReportCatalog catalog;
    private final transient Actors actors;

    OpenReportView(ReportCatalog catalog, Actors actors) {
        this.catalog = catalog;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportId id =
                event.getRouteParameters().get("id").map(OpenReportView::id).orElseThrow(NotFoundException::new);
        ReportSummary report = catalog.readableSummary(id);
        event.forwardTo(Place.of(report, actors.current()).of(report));
    }

    private static ReportId id(String text) {
        try {
            return new ReportId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
