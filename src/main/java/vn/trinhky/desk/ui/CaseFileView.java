package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.panel.AbsenceNotices;
import vn.trinhky.approval.panel.ChainPanel;
import vn.trinhky.approval.panel.CommentsPanel;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.AfterIssuePanel;
import vn.trinhky.report.panel.ReportHistory;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** Everything about one report on one page: who has it, the way it took, its versions, remarks and files. */
@Route(CaseFileView.ROUTE + "/:id")
@PermitAll
@StyleSheet("context://css/desk.css")
class CaseFileView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "ho-so";

    private final CaseFileServices services;
    private final DeskServices desk;
    private String title = "";

    CaseFileView(CaseFileServices services) {
        this.services = services;
        this.desk = services.desk();
        addClassName("tk-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(desk.catalog()
                    .summary(event.getRouteParameters()
                            .get("id")
                            .flatMap(CaseFileView::id)
                            .orElseThrow(() -> new AccessDeniedException("no id of a report"))));
        } catch (AccessDeniedException notToBeSeen) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<ReportId> id(String typed) {
        try {
            return Optional.of(new ReportId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ReportSummary report) {
        removeAll();
        title = desk.marks().subject(report);
        PageHeader header = new PageHeader(title)
                .withBack(getTranslation("desk.MyWorkView.title"), MyWorkView.ROUTE)
                .withStatus(desk.marks().status(report.status()));
        report.number().ifPresent(number -> header.withStatus(Markup.meta(number)));
        header.withHolder(desk.marks().holder(report));
        if (desk.catalog().isReadable(report.id())) {
            showAll(report, header);
        } else {
            showHeadline(report, header);
        }
    }

    private void showAll(ReportSummary report, PageHeader header) {
        Optional<ApprovalRound> round = services.approvals().round(report.id());
        Runnable reload = () -> reload(report.id());
        List<Component> buttons = new ArrayList<>(new ChainActs(report, round, services, reload).buttons());
        buttons.addAll(List.of(new CaseFileActs(report, desk, reload).buttons()));
        header.withActions(buttons.toArray(Component[]::new));
        Div chain = new Div(
                new ChainPanel(report, round, desk.marks()),
                new AbsenceNotices(services.absencesAhead().of(report.id()), desk.dates()));
        chain.addClassName("tk-chain-box");
        Section left = new Section(
                Markup.section(getTranslation("desk.CaseFileView.history")),
                new ReportHistory(
                        desk.catalog().history(report.id()),
                        new Waiting(report, round, desk.marks()).entry(),
                        desk.dates()),
                new CommentsPanel(report.id(), services.approvals(), desk.marks(), desk.feedback()));
        left.addClassName("tk-left");
        Div split = new Div(left, new CaseFileSide(report, services, () -> reload(report.id())));
        split.addClassName("tk-split");
        AfterIssuePanel afterIssue = new AfterIssuePanel(report, services.afterIssue(), () -> reload(report.id()));
        add(header);
        if (afterIssue.getChildren().findAny().isPresent()) {
            add(page(afterIssue));
        }
        add(chain, split);
    }

    /** An administrator keeps people and chains, and reads no documents. */
    private void showHeadline(ReportSummary report, PageHeader header) {
        add(
                header,
                page(
                        new Notice(
                                Notice.Kind.INFO,
                                getTranslation("desk.CaseFileView.headlineOnly"),
                                getTranslation("desk.CaseFileView.headlineOnlyText")),
                        new CaseFileFacts(report, Optional.empty(), desk)));
    }

    private void reload(ReportId report) {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", title);
    }
}
