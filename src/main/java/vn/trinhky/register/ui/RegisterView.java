package vn.trinhky.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Office;
import vn.trinhky.register.RegisterQuery;
import vn.trinhky.register.SeriesCheck;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The outgoing register of a year with the ten columns of the decree, newest number first; printed and taken away. */
@Route(RegisterView.ROUTE)
@Menu(title = "register.RegisterView.title", icon = "book", order = 60)
@RolesAllowed({"DRAFTER", "REVIEWER", "SIGNER", "CLERK", "AUDITOR"})
@StyleSheet("context://css/register.css")
class RegisterView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "so-van-ban-di";
    private static final String EVERY = "";

    private final RegisterServices services;

    RegisterView(RegisterServices services) {
        this.services = services;
        addClassName("tk-register");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<Integer> years = services.book().years();
        int year = RegisterAddress.year(asked)
                .filter(years::contains)
                .or(() -> years.stream().findFirst())
                .orElseGet(() -> OfficeTime.today(services.clock()).getYear());
        show(years, RegisterAddress.query(year, asked));
    }

    private void show(List<Integer> years, RegisterQuery query) {
        removeAll();
        PageHeader header = new PageHeader(getTranslation("register.RegisterView.title"))
                .withSub(getTranslation("register.RegisterView.sub", Integer.toString(query.year())));
        List<Component> actions = new ArrayList<>();
        if (services.currentPerson().get().holds(Office.CLERK)) {
            actions.addAll(new KeepingActs(services, () -> UI.getCurrent().refreshCurrentRoute(true)).buttons());
        }
        if (years.isEmpty()) {
            header.withActions(actions.toArray(Component[]::new));
            add(
                    header,
                    page(new EmptyState(
                            "book",
                            getTranslation("register.RegisterView.empty"),
                            getTranslation("register.RegisterView.emptyText"))));
            return;
        }
        actions.add(sheet(query));
        actions.add(print(query));
        header.withActions(actions.toArray(Component[]::new));
        List<SeriesCheck> checks = services.book().check(query.year());
        add(
                header,
                filters(years, query, checks),
                new RegisterGrid(query, services, () -> show(years, query)),
                new RegisterFoot(checks));
    }

    private Component filters(List<Integer> years, RegisterQuery query, List<SeriesCheck> checks) {
        Select<Integer> year = new Select<>();
        year.setAriaLabel(getTranslation("register.RegisterView.year"));
        year.setItems(years);
        year.setItemLabelGenerator(item -> getTranslation("register.RegisterView.yearItem", item.toString()));
        year.setValue(query.year());
        year.addValueChangeListener(change -> go(RegisterQuery.of(change.getValue())));
        Div filters = new Div(year);
        if (checks.size() > 1) {
            filters.add(series(query, checks));
        }
        int found = services.book().count(query);
        Span count = new Span(getTranslation("register.RegisterView.count", found));
        count.addClassName("tk-meta");
        count.getElement().setAttribute("role", "status");
        filters.add(search(query), count);
        filters.addClassName("tk-register-filters");
        return filters;
    }

    private Component series(RegisterQuery query, List<SeriesCheck> checks) {
        Select<String> series = new Select<>();
        series.setAriaLabel(getTranslation("register.RegisterView.series"));
        List<String> kinds = new ArrayList<>(List.of(EVERY));
        checks.forEach(check -> kinds.add(check.kind()));
        series.setItems(kinds);
        series.setItemLabelGenerator(kind -> kind.isEmpty()
                ? getTranslation("register.RegisterView.everySeries")
                : getTranslation("register.RegisterView.seriesItem", kind));
        series.setValue(query.kind().filter(kinds::contains).orElse(EVERY));
        series.addValueChangeListener(
                change -> go(query.inSeries(Optional.of(change.getValue()).filter(kind -> !kind.isEmpty()))));
        return series;
    }

    private Component search(RegisterQuery query) {
        TextField field = new TextField();
        field.setAriaLabel(getTranslation("register.RegisterView.search"));
        field.setPlaceholder(getTranslation("register.RegisterView.search"));
        field.setPrefixComponent(Icons.of("search"));
        field.setMaxLength(RegisterQuery.MAX_WORDS);
        field.setClearButtonVisible(true);
        field.setValue(query.words());
        field.addKeyDownListener(
                Key.ENTER, press -> go(new RegisterQuery(query.year(), query.kind(), field.getValue())));
        return field;
    }

    private static void go(RegisterQuery query) {
        UI.getCurrent().navigate(RegisterView.class, RegisterAddress.of(query));
    }

    private Anchor sheet(RegisterQuery query) {
        return file(
                "sheet",
                "table",
                named(query, ".xlsx"),
                false,
                () -> services.book().sheet(query.year(), query.kind()));
    }

    private Anchor print(RegisterQuery query) {
        Anchor print = file(
                "print",
                "printer",
                named(query, ".pdf"),
                true,
                () -> services.book().print(query.year(), query.kind()));
        print.setTarget(AnchorTarget.BLANK);
        return print;
    }

    /** ASCII, from the year alone. */
    private static String named(RegisterQuery query, String ending) {
        return "so-van-ban-di-" + query.year() + ending;
    }

    private Anchor file(String name, String icon, String fileName, boolean inline, Supplier<byte[]> bytes) {
        String type = inline ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] made = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(made), fileName, type, made.length);
        });
        Anchor anchor = new Anchor(inline ? handler.inline() : handler, "");
        anchor.addClassName("tk-file");
        anchor.add(Icons.of(icon), new Span(getTranslation("register.RegisterView." + name)));
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("register.RegisterView.title"));
    }
}
