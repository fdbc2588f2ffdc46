package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import java.util.Optional;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.HolderLine;
import vn.trinhky.shell.kit.PageHeader;

/** The editor's head: subject, state, who has it, the state of saving and the acts. */
class EditorHeader extends PageHeader {
    private final ReportMarks marks;
    private Optional<HolderLine> holder = Optional.empty();

    /** @param acts state of saving and buttons, the primary one last */
    EditorHeader(ReportSummary report, ReportMarks marks, Component... acts) {
        super("");
        this.marks = marks;
        addClassName("tk-editor-head");
        DrawerToggle menu = new DrawerToggle();
        menu.setAriaLabel(getTranslation("shell.MainLayout.openMenu"));
        addComponentAsFirst(menu);
        withStatus(marks.status(report.status()));
        withActions(acts);
        show(report);
    }

    /** Shows subject and due date as they are saved now. */
    final void show(ReportSummary report) {
        setTitle(marks.subject(report));
        holder.ifPresent(HolderLine::removeFromParent);
        HolderLine line = marks.holder(report);
        withHolder(line);
        holder = Optional.of(line);
    }
}
