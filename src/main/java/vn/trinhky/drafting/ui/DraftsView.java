package vn.trinhky.drafting.ui;

import static vn.trinhky.report.WorkList.TO_WRITE;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.ReportGrid;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** What the person is writing: drafts and what came back, last changed first. A new report begins here. */
@Route("soan-bao-cao")
@RolesAllowed("DRAFTER")
@Menu(title = "drafting.DraftsView.title", icon = "pencil", order = 20)
@StyleSheet("context://css/documents.css")
class DraftsView extends Screen {
    private final EditorServices services;

    DraftsView(EditorServices services) {
        this.services = services;
        PageHeader header = new PageHeader(getTranslation("drafting.DraftsView.title"));
        add(header);
        if (services.catalog().count(TO_WRITE) == 0) {
            add(page(new EmptyState(
                            "pencil",
                            getTranslation("drafting.DraftsView.empty"),
                            getTranslation("drafting.DraftsView.emptyText"))
                    .withActions(create())));
        } else {
            header.withActions(create());
            add(new ReportGrid(
                    services.catalog(),
                    TO_WRITE,
                    services.marks(),
                    getTranslation("drafting.DraftsView.title"),
                    EditorView::path,
                    this::facts));
        }
    }

    private String facts(ReportSummary report) {
        return getTranslation(
                "drafting.DraftsView.facts",
                getTranslation(report.status().messageKey()),
                services.marks().moment(report.changedAt()));
    }

    private Button create() {
        Button create = new Button(getTranslation("drafting.DraftsView.create"), Icons.of("plus"), click -> {
            begin();
            click.getSource().setEnabled(true);
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        return create;
    }

    private void begin() {
        services.feedback()
                .call(services.drafting()::begin)
                .ifPresent(report -> getUI().ifPresent(ui -> ui.navigate(EditorView.path(report))));
    }
}
