package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.kit.Markup;

/**
 * One of a person's lists, read from the database page by page: subject with a line of facts below it, and the due
 * date. The whole row opens the report and the subject is its link; on a phone each row is a card.
 */
public class ReportGrid extends Grid<ReportSummary> {
    private final ReportMarks marks;
    private final Function<ReportId, String> route;
    private final Function<ReportSummary, String> facts;
    private final Map<ReportId, ReportSummary> chosen = new LinkedHashMap<>();
    private @Nullable Consumer<Collection<ReportSummary>> choice;
    private Predicate<ReportSummary> choosable = report -> false;
    private String choose = "";
    private @Nullable ReportId opened;

    /**
     * @param label what is listed, for screen readers
     * @param route where a row leads, relative to the application
     * @param facts the line below the subject
     */
    public ReportGrid(
            ReportCatalog catalog,
            WorkList list,
            ReportMarks marks,
            String label,
            Function<ReportId, String> route,
            Function<ReportSummary, String> facts) {
        this.marks = marks;
        this.route = route;
        this.facts = facts;
        addClassNames("tall", "tk-reports");
        getElement().setAttribute("aria-label", label);
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(report -> isOpened(report) ? "opened" : null);
        addComponentColumn(this::row).setHeader(head());
        setItems(
                query -> catalog.page(list, query.getOffset(), query.getLimit()).stream(),
                query -> catalog.count(list));
        addItemClickListener(
                click -> UI.getCurrent().navigate(route.apply(click.getItem().id())));
    }

    /** Marks the row whose report is open beside the list, and reads the list again. */
    public void showOpened(@Nullable ReportId report) {
        opened = report;
        getDataProvider().refreshAll();
    }

    /**
     * Puts a box before rows, so that several can be chosen.
     *
     * @param label of a box, said before the subject
     * @param choosable which rows have one
     * @param changed told whenever the choice has changed
     */
    public void choosing(
            String label, Predicate<ReportSummary> choosable, Consumer<Collection<ReportSummary>> changed) {
        choose = label;
        this.choosable = choosable;
        choice = changed;
        addClassName("choosing");
        getDataProvider().refreshAll();
    }

    /** What is chosen, in the order in which it was. */
    public Collection<ReportSummary> chosen() {
        return List.copyOf(chosen.values());
    }

    /** Empties every box. */
    public void chooseNone() {
        chosen.clear();
        tellChoice();
        getDataProvider().refreshAll();
    }

    private void tellChoice() {
        if (choice != null) {
            choice.accept(chosen());
        }
    }

    private Checkbox box(ReportSummary report) {
        Checkbox box = new Checkbox(chosen.containsKey(report.id()));
        box.setAriaLabel(choose + " " + marks.subject(report));
        box.addClassName("choose");
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(report.id(), report);
            } else {
                chosen.remove(report.id());
            }
            tellChoice();
        });
        return box;
    }

    private boolean isOpened(ReportSummary report) {
        return report.id().equals(opened);
    }

    private Component head() {
        Div head = new Div(
                new Span(getTranslation("report.ReportGrid.subject")),
                new Span(getTranslation("report.ReportGrid.due")));
        head.addClassName("tk-report-row");
        return head;
    }

    private Component row(ReportSummary report) {
        Anchor subject = new Anchor(route.apply(report.id()), marks.subject(report));
        subject.addClassName("row");
        if (isOpened(report)) {
            subject.getElement().setAttribute("aria-current", "true");
        }
        Div title = new Div();
        title.addClassName("title");
        title.setTitle(marks.subject(report));
        marks.urgency(report.urgency()).ifPresent(title::add);
        title.add(subject);
        Div row = new Div(new Div(title, Markup.meta(facts.apply(report))));
        row.addClassName("tk-report-row");
        if (choice != null) {
            row.addComponentAsFirst(choosable.test(report) ? box(report) : new Div());
        }
        marks.due(report).ifPresent(row::add);
        return row;
    }
}
