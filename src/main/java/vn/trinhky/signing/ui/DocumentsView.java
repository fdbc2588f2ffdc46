package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.report.panel.ReportGrid;
import vn.trinhky.shell.MainLayout;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/**
 * A list of documents with the opened one beside it; where there is no room for both, the document lies over the list.
 * Which one is open is in the address, so that the browser's own way back works.
 */
abstract class DocumentsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ID = "id";
    private static final String OPEN = "with-document";

    private final ReportCatalog catalog;
    private final WorkList work;
    private final ReportGrid list;
    private final MasterDetailLayout desk = new MasterDetailLayout();
    private Optional<ReportId> opened = Optional.empty();

    DocumentsView(String route, WorkList work, ReportCatalog catalog, SigningServices services) {
        this.catalog = catalog;
        this.work = work;
        addClassName("tk-documents");
        list = new ReportGrid(catalog, work, services.marks(), title(), report -> route + "/" + report, this::facts);
        list.setEmptyStateText(nothingWaits().title());
        desk.setMaster(list);
        desk.setOverlaySize("100%");
        desk.setAnimationEnabled(false);
    }

    /** Over the list the document is a dialog, and a dialog needs a name; an empty place must have none. */
    private void nameOverlay(boolean opened) {
        desk.getElement()
                .executeJs(
                        "this.updateComplete?.then(() => this.shadowRoot.getElementById('detail').ariaLabel = $0)",
                        opened ? getTranslation("signing.document.label") : null);
    }

    /** Name of the screen. */
    abstract String title();

    /** The line below the title. */
    abstract String about(int waiting);

    /** The line below a subject in the list. */
    abstract String facts(ReportSummary report);

    abstract Words nothingWaits();

    /** What is shown of a report beside the list; empty if this screen is not the place for it now. */
    abstract Optional<Component> document(ReportSummary report);

    /** Words of an empty place. */
    record Words(String icon, String title, String text) {
        EmptyState state() {
            return new EmptyState(icon, title, text);
        }
    }

    /** Something the person must know before all documents; stands above them. */
    Optional<Component> notice() {
        return Optional.empty();
    }

    final ReportGrid list() {
        return list;
    }

    final MasterDetailLayout desk() {
        return desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> typed = event.getRouteParameters().get(ID);
        Optional<ReportSummary> report =
                typed.flatMap(DocumentsView::id).filter(catalog::isReadable).map(catalog::readableSummary);
        if (typed.isPresent() && report.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(report.map(ReportSummary::id), report.flatMap(this::document));
        }
    }

    /**
     * Shows the open document as it is after an act on it, in the same place: a way of the browser taken by the server
     * could cross a way somebody takes at that moment.
     */
    final void showAgain(ReportId report) {
        ReportSummary now = catalog.readableSummary(report);
        show(Optional.of(report), document(now));
        findAncestor(MainLayout.class).refreshCounts();
    }

    /** Shows list and open document as they are after an act on several documents. */
    final void showAgain() {
        opened.ifPresentOrElse(this::showAgain, () -> {
            show(Optional.empty(), Optional.empty());
            findAncestor(MainLayout.class).refreshCounts();
        });
    }

    private static Optional<ReportId> id(String typed) {
        try {
            return Optional.of(new ReportId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(Optional<ReportId> report, Optional<Component> document) {
        opened = report;
        int waiting = catalog.count(work);
        removeAll();
        setClassName(OPEN, document.isPresent());
        if (waiting == 0 && document.isEmpty()) {
            add(new PageHeader(title()));
            notice().ifPresent(this::add);
            add(page(nothingWaits().state()));
            return;
        }
        desk.setDetail(document.orElse(null));
        nameOverlay(document.isPresent());
        desk.setDetailPlaceholder(waiting == 0 ? null : placeholder());
        list.showOpened(document.isPresent() ? report.orElse(null) : null);
        add(new PageHeader(title()).withSub(about(waiting)));
        notice().ifPresent(this::add);
        add(desk);
    }

    private Component placeholder() {
        Div placeholder = new Div(new EmptyState(
                "file",
                getTranslation("signing.DocumentsView.nothingOpen"),
                getTranslation("signing.DocumentsView.nothingOpenText")));
        placeholder.addClassName("tk-nothing-open");
        return placeholder;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", title());
    }
}
