package vn.trinhky.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Optional;
import vn.trinhky.approval.panel.WordCommentsPanel;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.panel.DifferencePane;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.shell.kit.TabStrip;

/**
 * A version to read: what changed since the reader saw an earlier one, the whole text, or as it would be printed; the
 * print is typeset only when it is asked for.
 */
class VersionTabs extends Div {
    private final Div place = new Div();
    private final Tab changes = new Tab(getTranslation("approval.VersionTabs.changes"));
    private final Tab text = new Tab(getTranslation("approval.VersionTabs.text"));
    private final Tab print = new Tab(getTranslation("approval.VersionTabs.print"));
    private final VersionDetails version;
    private final int comparedWith;
    private final ReviewServices services;
    private final WordCommentsPanel comments;

    /**
     * @param seen the earlier version the reader saw last; without one the version before is compared, if asked for
     * @param comments on words of the text
     * @param aside what stands beside the page
     */
    VersionTabs(
            VersionDetails version,
            Optional<Integer> seen,
            ReviewServices services,
            WordCommentsPanel comments,
            Component aside) {
        this.version = version;
        this.comparedWith = seen.orElse(version.number() - 1);
        this.services = services;
        this.comments = comments;
        addClassName("tk-reading");
        Tabs tabs = version.number() > 1 ? new Tabs(changes, text, print) : new Tabs(text, print);
        tabs.getElement().setAttribute("aria-label", getTranslation("approval.VersionTabs.label"));
        TabStrip.onlyTabs(tabs);
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab()));
        place.addClassName("tk-reading-place");
        place.getElement().setAttribute("role", "tabpanel");
        place.getElement().setAttribute("aria-label", getTranslation("approval.VersionTabs.panel", version.number()));
        Div split = new Div(place, aside);
        split.addClassName("tk-split");
        add(tabs, split);
        Tab first = seen.isPresent() ? changes : text;
        tabs.setSelectedTab(first);
        show(first);
    }

    private void show(Tab tab) {
        place.removeAll();
        if (tab.equals(changes)) {
            place.add(new DifferencePane(
                    version.report(),
                    new TextRef.Submitted(comparedWith),
                    new TextRef.Submitted(version.number()),
                    services.versions()));
        } else {
            place.add(desk(tab.equals(print)));
        }
    }

    private Div desk(boolean printed) {
        Div desk = new Div(printed ? print() : comments.sheet(version.metadata(), version.content()));
        desk.addClassName("tk-desk");
        desk.setClassName("with-sheet", !printed);
        desk.getElement().setAttribute("role", "region");
        desk.getElement().setAttribute("tabindex", "0");
        desk.getElement().setAttribute("aria-label", getTranslation("approval.VersionTabs.panel", version.number()));
        return desk;
    }

    private Component print() {
        return new PdfViewer(
                getTranslation("approval.VersionTabs.pdf", version.number()),
                "phien-ban-" + version.number() + ".pdf",
                () -> services.pages().pdf(version.report(), version.number()));
    }
}
