package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import java.util.Optional;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.kit.HolderLine;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.StatusBadge;

/** The editor's head: subject, state, who has it, the state of saving and the acts. */
class EditorHeader extends PageHeader {
    private final EditorServices services;
    private Optional<HolderLine> holder = Optional.empty();

    /** @param acts state of saving and buttons, the primary one last */
    EditorHeader(ReportSummary report, EditorServices services, Component... acts) {
        super("");
        this.services = services;
        addClassName("tk-editor-head");
        DrawerToggle menu = new DrawerToggle();
        menu.setAriaLabel(getTranslation("shell.MainLayout.openMenu"));
        addComponentAsFirst(menu);
        withStatus(new StatusBadge(report.status().name(), report.status().messageKey(), icon(report.status())));
        withActions(acts);
        show(report);
    }

    /** Shows subject and due date as they are saved now. */
    final void show(ReportSummary report) {
        setTitle(report.subject().isEmpty() ? getTranslation("drafting.untitled") : report.subject());
        holder.ifPresent(HolderLine::removeFromParent);
        HolderLine line = HolderLine.at(holderName(report), getTranslation(doing(report.status())))
                .since(services.dates().moment(report.holderSince(), getLocale()));
        report.dueDate().ifPresent(due -> line.due(services.dueLabels().of(due, getLocale())));
        withHolder(line);
        holder = Optional.of(line);
    }

    private static String holderName(ReportSummary report) {
        return report.holder()
                .filter(Holder.OnePerson.class::isInstance)
                .map(one -> ((Holder.OnePerson) one).name())
                .orElse(report.drafterName());
    }

    private static String doing(ReportStatus status) {
        return status == ReportStatus.RETURNED ? "drafting.EditorHeader.revising" : "drafting.EditorHeader.writing";
    }

    static String icon(ReportStatus status) {
        return status == ReportStatus.RETURNED ? "return" : "pencil";
    }
}
