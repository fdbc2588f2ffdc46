package vn.trinhky.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import vn.trinhky.approval.VersionPages;
import vn.trinhky.approval.panel.ContentSheet;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.shell.kit.TabStrip;

/** A version to read, as text or as it would be printed; the print is typeset only when it is asked for. */
class VersionTabs extends Div {
    private final Div desk = new Div();
    private final VersionDetails version;
    private final VersionPages pages;

    /** @param aside what stands beside the page */
    VersionTabs(VersionDetails version, VersionPages pages, Component aside) {
        this.version = version;
        this.pages = pages;
        addClassName("tk-reading");
        Tab text = new Tab(getTranslation("approval.VersionTabs.text"));
        Tab print = new Tab(getTranslation("approval.VersionTabs.print"));
        Tabs tabs = new Tabs(text, print);
        tabs.getElement().setAttribute("aria-label", getTranslation("approval.VersionTabs.label"));
        TabStrip.onlyTabs(tabs);
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab().equals(print)));
        desk.addClassName("tk-desk");
        desk.getElement().setAttribute("role", "tabpanel");
        desk.getElement().setAttribute("tabindex", "0");
        desk.getElement().setAttribute("aria-label", getTranslation("approval.VersionTabs.panel", version.number()));
        Div split = new Div(desk, aside);
        split.addClassName("tk-split");
        add(tabs, split);
        show(false);
    }

    private void show(boolean print) {
        desk.removeAll();
        desk.setClassName("with-sheet", !print);
        desk.add(print ? print() : new ContentSheet(version.metadata(), version.content()));
    }

    private Component print() {
        return new PdfViewer(
                getTranslation("approval.VersionTabs.pdf", version.number()),
                "phien-ban-" + version.number() + ".pdf",
                () -> pages.pdf(version.report(), version.number()));
    }
}
