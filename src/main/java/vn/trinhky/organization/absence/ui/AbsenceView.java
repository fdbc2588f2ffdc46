package vn.trinhky.organization.absence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.organization.ActingPerson;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Absence;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** Who is away and who acts for them: one's own absences and those one stands in for; everybody's for the administrator. */
@Route(AbsenceView.ROUTE)
@Menu(title = "organization.AbsenceView.title", icon = "calendar", order = 85)
@PermitAll
@StyleSheet("context://css/administration.css")
class AbsenceView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "vang-mat";

    private final transient Absences absences;
    private final transient Organization organization;
    private final transient ActingPerson acting;
    private final transient UserFeedback feedback;
    private final Dates dates;
    private final Grid<Absence> grid;
    private Map<PersonId, PersonDetails> people = Map.of();

    AbsenceView(Absences absences, Organization organization, ActingPerson acting, UserFeedback feedback, Dates dates) {
        this.absences = absences;
        this.organization = organization;
        this.acting = acting;
        this.feedback = feedback;
        this.dates = dates;
        this.grid = grid();
        addClassName("tk-admin");
        Button add = new Button(say("add"), Icons.of("plus"), click -> openForm());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(say("title")).withSub(say("about")).withActions(add), grid);
        refresh();
    }

    private Grid<Absence> grid() {
        Grid<Absence> list = Localized.wrappingGrid(say("title"));
        list.addColumn(absence -> name(absence.person()))
                .setHeader(say("person"))
                .setFlexGrow(2);
        list.addColumn(absence -> say("span", dates.day(absence.from()), dates.day(absence.to())))
                .setHeader(say("days"))
                .setFlexGrow(2);
        list.addColumn(absence -> absence.delegation().map(this::delegated).orElse(say("nobody")))
                .setHeader(say("deputy"))
                .setFlexGrow(4);
        list.addComponentColumn(this::ending).setWidth("140px").setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("calendar", say("empty"), say("emptyText")));
        return list;
    }

    private String delegated(Delegation delegation) {
        String duties = delegation.scope().stream()
                .sorted()
                .map(duty -> getTranslation(duty.messageKey()))
                .collect(Collectors.joining(", "));
        return say(
                "delegated",
                name(delegation.deputy()),
                duties,
                getTranslation(delegation.form().messageKey()),
                delegation.basis());
    }

    private String name(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonDetails::name).orElse("");
    }

    private Component ending(Absence absence) {
        Button end = new Button(say("end"));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel(say("endOf", name(absence.person()), dates.day(absence.from())));
        end.setVisible(
                absence.person().equals(acting.get().id()) || acting.get().holds(Office.ADMIN));
        end.setDisableOnClick(true);
        end.addClickListener(click -> {
            if (feedback.run(() -> absences.end(absence.id()))) {
                feedback.done(say("ended"));
            }
            refresh();
        });
        return end;
    }

    private void openForm() {
        PersonDetails me = acting.get();
        List<PersonDetails> working = organization.working();
        List<PersonDetails> absent = me.holds(Office.ADMIN) ? working : List.of(me);
        new AbsenceForm(absences, absent, working).open(feedback, () -> {
            feedback.done(say("saved"));
            refresh();
        });
    }

    private void refresh() {
        List<Absence> known = absences.known();
        people = organization.people(known.stream()
                .flatMap(absence -> Stream.concat(
                        Stream.of(absence.person()), absence.delegation().map(Delegation::deputy).stream()))
                .distinct()
                .toList());
        grid.setItems(known);
    }

    private String say(String key, Object... arguments) {
        return getTranslation("organization.AbsenceView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
