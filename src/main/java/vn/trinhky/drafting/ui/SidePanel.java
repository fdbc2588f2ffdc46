package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.trinhky.approval.panel.CommentedText;
import vn.trinhky.approval.panel.CommentsPanel;
import vn.trinhky.approval.panel.WordCommentsPanel;
import vn.trinhky.approval.panel.WrittenText;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.panel.VersionsPanel;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.TabStrip;

/** What stands beside the text: metadata, remarks, history. A report that came back opens at the reason. */
class SidePanel extends Aside {
    private static final int COMMENTS = 1;

    private final EditorServices services;
    private final TabSheet tabs = new TabSheet();
    private final MetadataForm form;
    private final PreviewPane preview;
    private final WordCommentsPanel wordComments;
    private final AttachmentsPanel attachments;

    /**
     * @param written the text beside the panel
     * @param openVersion shows a submitted version
     */
    SidePanel(
            ReportId report,
            EditorServices services,
            MetadataForm form,
            VersionsPanel.Draft draft,
            WrittenText written,
            IntConsumer openVersion) {
        this.services = services;
        this.form = form;
        addClassName("tk-panel");
        getElement().setAttribute("aria-label", getTranslation("drafting.SidePanel.label"));
        List<ActRecord> acts = services.catalog().history(report);
        wordComments =
                new WordCommentsPanel(new CommentedText(report, 0), Optional.of(written), services.wordComments());
        Div comments = pane(wordComments);
        comments.add(new CommentsPanel(report, services.approvals(), services.marks(), services.feedback()));
        tabs.add(getTranslation("drafting.SidePanel.metadata"), pane(form));
        tabs.add(getTranslation("drafting.SidePanel.comments"), comments);
        attachments = new AttachmentsPanel(report, form, services);
        tabs.add(getTranslation("drafting.SidePanel.attachments"), attachments);
        tabs.add(
                getTranslation("drafting.SidePanel.history"),
                new HistoryPanel(report, acts, draft, services, openVersion));
        preview = new PreviewPane(() -> services.pages().draft(report).bytes(), services.feedback());
        Tab print = tabs.add(getTranslation("drafting.SidePanel.preview"), preview);
        tabs.addSelectedChangeListener(change -> preview.watch(print.equals(change.getSelectedTab())));
        TabStrip.onlyTabs(tabs);
        add(tabs);
        if (services.catalog().readableSummary(report).status() == ReportStatus.RETURNED) {
            lastReturn(acts).ifPresent(act -> comments.addComponentAsFirst(reason(act)));
            tabs.setSelectedIndex(COMMENTS);
        }
    }

    private Component reason(ActRecord act) {
        return new Notice(
                        Notice.Kind.RETURN,
                        getTranslation("drafting.SidePanel.reason"),
                        act.reason().orElse(""))
                .addText(getTranslation(
                        "drafting.SidePanel.reasonBy",
                        act.actor().name(),
                        services.marks().moment(act.at())));
    }

    private static Optional<ActRecord> lastReturn(List<ActRecord> acts) {
        return acts.stream()
                .filter(act -> act.act() == ReportAct.RETURN || act.act() == ReportAct.REFUSE_TO_SEAL)
                .findFirst();
    }

    /** Something was saved: the pages are no longer those of the draft. */
    void saved() {
        preview.changed();
        wordComments.followSave();
    }

    /** The comments on words, shown. */
    WordCommentsPanel openComments() {
        addClassName("open");
        tabs.setSelectedIndex(COMMENTS);
        return wordComments;
    }

    /** The comments on words, wherever the person is. */
    WordCommentsPanel comments() {
        return wordComments;
    }

    void setReadOnly(boolean readOnly) {
        attachments.setReadOnly(readOnly);
    }

    /** Leads to a value of the metadata that was refused, if there is one. */
    boolean showRefusedValue() {
        boolean refused = form.focusRefused();
        if (refused) {
            tabs.setSelectedIndex(0);
        }
        return refused;
    }

    private static Div pane(Component content) {
        Div pane = new Div(content);
        pane.addClassName("tk-pane");
        return pane;
    }
}
