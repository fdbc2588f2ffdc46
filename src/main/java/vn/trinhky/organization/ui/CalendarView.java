package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.calendar.CalendarAdministration;
import vn.trinhky.organization.calendar.CalendarDay;
import vn.trinhky.organization.calendar.CalendarRule;
import vn.trinhky.organization.calendar.TetDays;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;

/** The working-day calendar of a year: the days that differ from the week. */
@Route(CalendarView.ROUTE)
@RolesAllowed("ADMIN")
class CalendarView extends AdministrationScreen {
    static final String ROUTE = "quan-tri/lich-lam-viec";
    private static final int YEARS_BACK = 2;
    private static final int YEARS_ON = 3;

    private final transient CalendarAdministration calendar;
    private final transient UserFeedback feedback;
    private final Dates dates;
    private final LocalDate today;
    private final Component count = count();
    private final Select<Integer> year = new Select<>();
    private final Grid<CalendarDay> grid;

    CalendarView(CalendarAdministration calendar, UserFeedback feedback, Dates dates, Clock clock) {
        super("organization.CalendarView");
        this.calendar = calendar;
        this.feedback = feedback;
        this.dates = dates;
        this.today = OfficeTime.today(clock);
        this.grid = grid();
        year.setAriaLabel(say("year"));
        year.setItems(IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear() + YEARS_ON)
                .boxed()
                .toList());
        year.setItemLabelGenerator(item -> say("yearItem", item.toString()));
        year.setValue(today.getYear());
        year.addValueChangeListener(change -> refresh());
        Button addDay = new Button(say("add"), Icons.of("plus"), click -> openDay());
        Button propose = new Button(say("propose"), Icons.of("calendar"), click -> openProposal());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        add(header(addDay, propose), bar(year, count), grid);
        refresh();
    }

    private Grid<CalendarDay> grid() {
        Grid<CalendarDay> list = Localized.wrappingGrid(say("title"));
        list.addColumn(day -> dates.weekday(day.day(), getLocale()))
                .setHeader(say("day"))
                .setWidth("136px")
                .setFlexGrow(2);
        list.addColumn(day -> say(day.kind().name())).setHeader(say("kind")).setFlexGrow(1);
        list.addColumn(CalendarDay::name).setHeader(say("name")).setFlexGrow(3);
        list.addComponentColumn(this::removal).setWidth("120px").setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("calendar", say("empty"), say("emptyText")));
        return list;
    }

    private Component removal(CalendarDay day) {
        Button remove = new Button(say("remove"), click -> {
            if (feedback.run(() -> calendar.remove(day.day()))) {
                feedback.done(say("removed", dates.day(day.day())));
            }
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(say("removeDay", dates.day(day.day())));
        boolean past = day.day().isBefore(today);
        remove.setEnabled(!past);
        if (past) {
            remove.setTooltipText(getTranslation(CalendarRule.DAY_NOT_PAST.messageKey()));
        }
        return remove;
    }

    private void refresh() {
        List<CalendarDay> days = calendar.daysOf(year.getValue());
        grid.setItems(days);
        count.getElement().setText(say("count", days.size()));
    }

    private void openDay() {
        DatePicker day = Localized.datePicker(say("day"));
        Select<CalendarDay.Kind> kind = new Select<>();
        kind.setLabel(say("kind"));
        kind.setItems(CalendarDay.Kind.values());
        kind.setItemLabelGenerator(item -> say(item.name()));
        kind.setValue(CalendarDay.Kind.OFF);
        TextField name = new TextField(say("name"));
        name.setHelperText(say("nameHelp"));
        new FormDialog(feedback, say("add"), say("save"), "check", () -> {
                    calendar.add(CalendarDay.ofTyped(day.getValue(), kind.getValue(), name.getValue()));
                })
                .with(day, kind, name)
                .tellAt(day, CalendarRule.DAY_REQUIRED, CalendarRule.DAY_NOT_PAST, CalendarRule.DAY_TAKEN)
                .tellAt(kind, CalendarRule.WORKED_DAY_IS_A_REST_DAY)
                .tellAt(name, CalendarRule.NAME_LENGTH)
                .afterwards(this::refresh)
                .open();
    }

    private void openProposal() {
        CheckboxGroup<CalendarDay> days =
                new CheckboxGroup<>(say("proposed", year.getValue().toString()));
        days.setItemLabelGenerator(day -> dates.weekday(day.day(), getLocale()) + " – " + day.name());
        Select<TetDays> tet = new Select<>();
        tet.setLabel(say("tet"));
        tet.setHelperText(say("tetHelp"));
        tet.setItems(TetDays.values());
        tet.setItemLabelGenerator(choice -> say(choice.name()));
        tet.addValueChangeListener(change -> propose(days, change.getValue()));
        tet.setValue(TetDays.ONE_BEFORE);
        new FormDialog(feedback, say("propose"), say("take"), "check", () -> calendar.add(days.getValue()))
                .with(tet, days)
                .withEffect(say("proposalEffect"))
                .afterwards(this::refresh)
                .open();
    }

    private void propose(CheckboxGroup<CalendarDay> days, TetDays tet) {
        feedback.call(() -> calendar.propose(year.getValue(), tet)).ifPresent(proposed -> {
            days.setItems(proposed);
            days.select(proposed);
            days.setHelperText(proposed.isEmpty() ? say("nothingToPropose") : "");
        });
    }
}
