package vn.trinhky.drafting.ui;

import static vn.trinhky.report.WorkList.TO_WRITE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.PersonLine;
import vn.trinhky.shell.kit.Screen;
import vn.trinhky.shell.kit.StatusBadge;
import vn.trinhky.shell.kit.Urgent;
import vn.trinhky.shell.kit.WorkList;

/** What the person is writing: drafts and what came back, last changed first. A new report begins here. */
@Route("soan-bao-cao")
@RolesAllowed("DRAFTER")
@Menu(title = "drafting.DraftsView.title", icon = "pencil", order = 20)
@StyleSheet("context://css/drafting.css")
class DraftsView extends Screen {
    private static final int PAGE = 50;

    private final EditorServices services;
    private final WorkList list;
    private final Button more = new Button(getTranslation("drafting.DraftsView.more"), click -> addPage());
    private int shown;

    DraftsView(EditorServices services) {
        this.services = services;
        PageHeader header = new PageHeader(getTranslation("drafting.DraftsView.title"));
        list = new WorkList(getTranslation("drafting.DraftsView.title"));
        add(header);
        if (services.catalog().count(TO_WRITE) == 0) {
            add(page(new EmptyState(
                            "pencil",
                            getTranslation("drafting.DraftsView.empty"),
                            getTranslation("drafting.DraftsView.emptyText"))
                    .withActions(create())));
        } else {
            header.withActions(create());
            Div scroll = scroll(list, more);
            scroll.addClassName("tk-drafts");
            add(scroll);
            addPage();
        }
    }

    private Button create() {
        Button create = new Button(getTranslation("drafting.DraftsView.create"), Icons.of("plus"), click -> begin());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(click -> create.setEnabled(true));
        return create;
    }

    private void begin() {
        services.feedback()
                .call(services.drafting()::begin)
                .ifPresent(report -> getUI().ifPresent(ui -> ui.navigate(EditorView.path(report))));
    }

    private void addPage() {
        List<ReportSummary> page = services.catalog().page(TO_WRITE, shown, PAGE);
        page.forEach(report -> list.row(row(report)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private WorkList.Row row(ReportSummary report) {
        return new WorkList.Row(
                EditorView.path(report.id()),
                report.subject().isEmpty() ? getTranslation("drafting.untitled") : report.subject(),
                "",
                report.urgency() == Urgency.NORMAL
                        ? List.of()
                        : List.of(new Urgent(getTranslation(
                                "drafting.urgent." + report.urgency().name()))),
                new StatusBadge(
                        report.status().name(), report.status().messageKey(), EditorHeader.icon(report.status())),
                new PersonLine(
                        report.drafterName(),
                        getTranslation(
                                "drafting.DraftsView.changed",
                                services.dates().moment(report.changedAt(), getLocale()))),
                report.dueDate()
                        .<Component>map(due -> services.dueLabels().of(due, getLocale()))
                        .orElseGet(() -> Markup.meta("–")));
    }
}
