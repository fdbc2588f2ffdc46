package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.PageHeader;

/** Opens a draft to write. A report that is no longer a draft says so and leads to its case file. */
@Route("soan-bao-cao/:id")
@RolesAllowed("DRAFTER")
@StyleSheet("context://css/drafting.css")
class EditorView extends Div implements BeforeEnterObserver {
    private final EditorServices services;

    EditorView(EditorServices services) {
        this.services = services;
        addClassName("tk-screen");
    }

    /** Where a report is written, relative to the application. */
    static String path(ReportId report) {
        return "soan-bao-cao/" + report;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<ReportId> report = event.getRouteParameters().get("id").flatMap(EditorView::id);
        if (report.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            add(opened(report.get()));
        }
    }

    private Component opened(ReportId report) {
        try {
            return new DraftEditor(services.drafting().open(report), services);
        } catch (RuleBrokenException refused) {
            return closed(report, refused);
        }
    }

    private Component closed(ReportId report, RuleBrokenException refused) {
        ReportSummary summary = services.catalog().readableSummary(report);
        Anchor caseFile = new Anchor("ho-so/" + report, getTranslation("drafting.EditorView.caseFile"));
        return new Div(
                new PageHeader(services.marks().subject(summary))
                        .withStatus(services.marks().status(summary.status())),
                new EmptyState(
                                "lock",
                                getTranslation("drafting.EditorView.closed"),
                                services.feedback()
                                        .explain(refused, getLocale())
                                        .text())
                        .withActions(caseFile));
    }

    private static Optional<ReportId> id(String text) {
        try {
            return Optional.of(new ReportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The paper needs the room: the menu steps aside while a report is written. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        AppLayout frame = findAncestor(AppLayout.class);
        if (frame != null) {
            frame.getElement().executeJs("this.drawerOpened = false");
            addDetachListener(detach -> {
                detach.unregisterListener();
                frame.getElement().executeJs("this.drawerOpened = !this.overlay");
            });
        }
    }
}
