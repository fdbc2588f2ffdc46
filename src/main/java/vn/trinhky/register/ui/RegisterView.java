package vn.trinhky.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The outgoing register of a year, newest number first, with the columns of the decree that are known by now. */
@Route(RegisterView.ROUTE)
@Menu(title = "register.RegisterView.title", icon = "book", order = 60)
@RolesAllowed({"DRAFTER", "REVIEWER", "SIGNER", "CLERK", "AUDITOR"})
@StyleSheet("context://css/register.css")
class RegisterView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "so-van-ban-di";
    private static final String YEAR = "nam";

    private final OutgoingRegister register;
    private final Dates dates;
    private final Clock clock;

    RegisterView(OutgoingRegister register, Dates dates, Clock clock) {
        this.register = register;
        this.dates = dates;
        this.clock = clock;
        addClassName("tk-register");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Integer> years = register.years();
        int year = asked(event)
                .filter(years::contains)
                .or(() -> years.stream().findFirst())
                .orElseGet(() -> OfficeTime.today(clock).getYear());
        removeAll();
        PageHeader header = new PageHeader(getTranslation("register.RegisterView.title"))
                .withSub(getTranslation("register.RegisterView.sub", Integer.toString(year)));
        if (years.isEmpty()) {
            add(
                    header,
                    page(new EmptyState(
                            "book",
                            getTranslation("register.RegisterView.empty"),
                            getTranslation("register.RegisterView.emptyText"))));
        } else {
            add(header, filters(years, year), grid(year));
        }
    }

    private static Optional<Integer> asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(typed -> typed.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    private Component filters(List<Integer> years, int year) {
        Select<Integer> select = new Select<>();
        select.setAriaLabel(getTranslation("register.RegisterView.year"));
        select.setItems(years);
        select.setItemLabelGenerator(item -> getTranslation("register.RegisterView.yearItem", item.toString()));
        select.setValue(year);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        RegisterView.class,
                        QueryParameters.of(YEAR, change.getValue().toString())));
        Span count = new Span(getTranslation("register.RegisterView.count", register.count(year)));
        count.addClassName("tk-meta");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(select, count);
        filters.addClassName("tk-register-filters");
        return filters;
    }

    private Grid<RegisterLine> grid(int year) {
        Grid<RegisterLine> grid = Localized.grid(getTranslation("register.RegisterView.sub", Integer.toString(year)));
        grid.addClassName("dense");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column(grid, "number", line -> line.number().printed(), "134px");
        column(grid, "date", line -> dates.day(line.date()), "112px");
        column(grid, "subject", this::subject, "300px").setFlexGrow(1);
        column(grid, "signer", RegisterLine::signerName, "130px");
        column(grid, "recipients", line -> String.join("; ", line.recipients()), "180px");
        column(grid, "fileCopy", RegisterLine::fileCopy, "110px");
        column(grid, "note", this::note, "170px");
        grid.setPartNameGenerator(line -> line.givenUp().isPresent() ? "void" : null);
        grid.setItems(
                query -> register.page(year, query.getOffset(), query.getLimit()).stream(),
                query -> register.count(year));
        return grid;
    }

    private Grid.Column<RegisterLine> column(
            Grid<RegisterLine> grid, String name, Function<RegisterLine, String> text, String width) {
        return grid.addColumn(text::apply)
                .setKey(name)
                .setHeader(getTranslation("register.RegisterView." + name))
                .setFlexGrow(0)
                .setWidth(width)
                .setTooltipGenerator(text::apply);
    }

    private String subject(RegisterLine line) {
        return getTranslation("report.type." + line.type().name()) + " " + line.subject();
    }

    private String note(RegisterLine line) {
        return line.givenUp()
                .map(reason -> getTranslation("register.RegisterView.givenUp", reason))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("register.RegisterView.title"));
    }
}
