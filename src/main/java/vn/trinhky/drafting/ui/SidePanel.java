package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.shell.kit.Count;

/** What stands beside the text: metadata, remarks, history. A report that came back opens at the remarks. */
class SidePanel extends Aside {
    private final ReportId report;
    private final EditorServices services;
    private final TabSheet tabs = new TabSheet();
    private final MetadataForm form;
    private final CommentsPanel comments;
    private final Tab commentsTab = new Tab();
    private final Div history = new Div();
    private final IntConsumer openVersion;

    SidePanel(ReportId report, EditorServices services, MetadataForm form, IntConsumer openVersion) {
        this.report = report;
        this.services = services;
        this.form = form;
        this.openVersion = openVersion;
        comments = new CommentsPanel(report, services);
        comments.whenAdded(this::refresh);
        addClassName("tk-panel");
        getElement().setAttribute("aria-label", getTranslation("drafting.SidePanel.label"));
        tabs.add(getTranslation("drafting.SidePanel.metadata"), pane(form));
        tabs.add(commentsTab, comments);
        tabs.add(getTranslation("drafting.SidePanel.history"), history);
        add(tabs);
        refresh();
        if (isReturned()) {
            tabs.setSelectedTab(commentsTab);
        }
    }

    /** Asks for remarks and history again. */
    final void refresh() {
        List<ActRecord> acts = services.catalog().history(report);
        int count = comments.refresh(isReturned() ? lastReturn(acts) : Optional.empty());
        commentsTab.removeAll();
        commentsTab.add(new Span(getTranslation("drafting.SidePanel.comments")));
        if (count > 0) {
            commentsTab.add(new Count(count));
        }
        history.removeAll();
        history.add(new HistoryPanel(acts, services.dates(), openVersion));
    }

    /** Leads to a value of the metadata that was refused, if there is one. */
    boolean showRefusedValue() {
        boolean refused = form.focusRefused();
        if (refused) {
            tabs.setSelectedIndex(0);
        }
        return refused;
    }

    private boolean isReturned() {
        return services.catalog().readableSummary(report).status() == ReportStatus.RETURNED;
    }

    private static Optional<ActRecord> lastReturn(List<ActRecord> acts) {
        return acts.stream()
                .filter(act -> act.act() == ReportAct.RETURN || act.act() == ReportAct.REFUSE_TO_SEAL)
                .findFirst();
    }

    private static Component pane(Component content) {
        Div pane = new Div(content);
        pane.addClassName("tk-pane");
        return pane;
    }
}
