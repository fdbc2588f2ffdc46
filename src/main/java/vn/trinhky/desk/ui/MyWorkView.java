package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trinhky.desk.ui.AskedOfMe.Asked;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Office;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.shell.kit.Count;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The first screen of everybody: what waits for me, what I write, what I sent, in one list. */
@Route(MyWorkView.ROUTE)
@Menu(title = "desk.MyWorkView.title", icon = "inbox", order = 10)
@PermitAll
@StyleSheet("context://css/desk.css")
class MyWorkView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "";
    /** So many of each group are shown where all groups are. */
    private static final int IN_GROUP = 25;

    private static final int PAGE = 50;

    private final DeskServices services;
    private final AskedOfMe askedOfMe;
    private final Clock clock;
    private WorkFilter filter = WorkFilter.ALL;
    private int shown = PAGE;

    MyWorkView(DeskServices services, AskedOfMe askedOfMe, Clock clock) {
        this.services = services;
        this.askedOfMe = askedOfMe;
        this.clock = clock;
        addClassName("tk-my-work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = WorkFilter.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkFilters.PARAMETER)
                .orElse(""));
        shown = PAGE;
        refresh();
    }

    private void refresh() {
        Map<WorkList, Integer> counts = new EnumMap<>(WorkList.class);
        WorkFilter.ALL
                .lists()
                .forEach(list -> counts.put(list, services.catalog().count(list)));
        List<Asked> asked = askedOfMe.all();
        removeAll();
        if (sum(counts, WorkFilter.ALL) + asked.size() == 0) {
            add(header(false), page(nothing()));
            return;
        }
        add(
                header(isDrafter()),
                new WorkFilters(filter, one -> sum(counts, one) + (one.showsAsked() ? asked.size() : 0)),
                scroll(list(counts, filter.showsAsked() ? asked : List.of())));
    }

    private PageHeader header(boolean withAction) {
        String day = services.dates().weekday(OfficeTime.today(clock), getLocale());
        PageHeader header = new PageHeader(getTranslation("desk.MyWorkView.title"))
                .withSub(getTranslation("desk.MyWorkView.sub", day));
        return withAction ? header.withActions(create()) : header;
    }

    private boolean isDrafter() {
        return services.currentPerson().get().holds(Office.DRAFTER);
    }

    private Button create() {
        Button create = new Button(getTranslation("desk.MyWorkView.create"), Icons.of("plus"), click -> {
            services.feedback()
                    .call(services.drafting()::begin)
                    .map(services.catalog()::summary)
                    .ifPresent(report -> UI.getCurrent().navigate(Place.WRITE.of(report)));
            click.getSource().setEnabled(true);
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        return create;
    }

    private static int sum(Map<WorkList, Integer> counts, WorkFilter filter) {
        return filter.lists().stream()
                .mapToInt(list -> counts.getOrDefault(list, 0))
                .sum();
    }

    private Component list(Map<WorkList, Integer> counts, List<Asked> asked) {
        Map<WorkList, List<ReportSummary>> groups = new EnumMap<>(WorkList.class);
        int limit = filter == WorkFilter.ALL ? IN_GROUP : shown;
        for (WorkList list : filter.lists()) {
            if (counts.getOrDefault(list, 0) > 0) {
                groups.put(list, services.catalog().page(list, 0, limit));
            }
        }
        if (groups.isEmpty() && asked.isEmpty()) {
            return nothingHere();
        }
        WorkRows rows = new WorkRows(
                Stream.concat(
                                groups.values().stream().flatMap(Collection::stream),
                                asked.stream().map(Asked::report))
                        .toList(),
                services);
        var table = new vn.trinhky.shell.kit.WorkList(getTranslation("desk.MyWorkView.title"));
        if (!asked.isEmpty()) {
            table.group(getTranslation("desk.MyWorkView.group.ASKED"), new Count(asked.size()));
            asked.forEach(one -> table.row(rows.asked(one)));
        }
        groups.forEach((list, reports) -> {
            table.group(
                    getTranslation("desk.MyWorkView.group." + list.name()), new Count(counts.getOrDefault(list, 0)));
            reports.forEach(report -> table.row(rows.row(report)));
        });
        int more = groups.entrySet().stream()
                .mapToInt(group -> counts.getOrDefault(group.getKey(), 0)
                        - group.getValue().size())
                .sum();
        return more > 0 ? new Div(table, rest(more)) : table;
    }

    /** What is not shown yet: the next page of one list, or where to see the whole of each. */
    private Component rest(int more) {
        Div rest = new Div();
        rest.addClassName("tk-rest");
        if (filter == WorkFilter.ALL) {
            rest.setText(getTranslation("desk.MyWorkView.onlyFirst", IN_GROUP));
        } else {
            rest.add(new Button(getTranslation("desk.MyWorkView.more", more), click -> {
                shown += PAGE;
                refresh();
            }));
        }
        return rest;
    }

    private EmptyState nothing() {
        EmptyState nothing = new EmptyState(
                "inbox", getTranslation("desk.MyWorkView.empty"), getTranslation("desk.MyWorkView.emptyText"));
        return isDrafter() ? nothing.withActions(create()) : nothing;
    }

    private EmptyState nothingHere() {
        return new EmptyState(
                "inbox",
                getTranslation("desk.MyWorkView.nothing." + filter.name()),
                getTranslation("desk.MyWorkView.nothingText"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("desk.MyWorkView.title"));
    }
}
