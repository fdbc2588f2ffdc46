package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.UnitAdministration;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.UnitEntry;
import vn.trinhky.organization.agency.UnitListing;
import vn.trinhky.organization.people.PersonListing;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;

/** The units of the agency and who heads them. */
@Route(UnitsView.ROUTE)
@RolesAllowed("ADMIN")
class UnitsView extends AdministrationScreen {
    static final String ROUTE = "quan-tri/don-vi";

    private final transient UnitAdministration units;
    private final transient PeopleAdministration people;
    private final transient UserFeedback feedback;
    private final Grid<UnitListing> grid;
    private final Component count = count();

    UnitsView(UnitAdministration units, PeopleAdministration people, UserFeedback feedback) {
        super("organization.UnitsView");
        this.units = units;
        this.people = people;
        this.feedback = feedback;
        this.grid = grid();
        Button add = new Button(say("add"), Icons.of("plus"), click -> openForm(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(header(add), bar(count), grid);
        refresh();
    }

    private Grid<UnitListing> grid() {
        Grid<UnitListing> list = Localized.wrappingGrid(say("title"));
        list.addComponentColumn(unit -> new RowButton(unit.name(), () -> openForm(Optional.of(unit))))
                .setHeader(say("name"))
                .setFlexGrow(3);
        list.addColumn(UnitListing::abbreviation).setHeader(say("abbreviation")).setFlexGrow(1);
        list.addColumn(unit -> unit.head().isPresent() ? unit.headName() : say("noHead"))
                .setHeader(say("head"))
                .setFlexGrow(2);
        list.addColumn(UnitListing::people).setHeader(say("people")).setFlexGrow(1);
        list.addComponentColumn(this::headButton).setWidth("200px").setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("list", say("empty"), say("emptyText")));
        return list;
    }

    private Component headButton(UnitListing unit) {
        Button button = new Button(say("setHead"), click -> openHead(unit));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(say("setHeadOf", unit.name()));
        return button;
    }

    private void refresh() {
        List<UnitListing> all = units.all();
        grid.setItems(all);
        count.getElement().setText(say("count", all.size()));
    }

    private void openForm(Optional<UnitListing> shown) {
        TextField name = new TextField(say("name"));
        TextField abbreviation = new TextField(say("abbreviation"));
        abbreviation.setHelperText(say("abbreviationHelp"));
        shown.ifPresent(unit -> {
            name.setValue(unit.name());
            abbreviation.setValue(unit.abbreviation());
        });
        new FormDialog(feedback, shown.map(UnitListing::name).orElse(say("add")), say("save"), "check", () -> {
                    UnitEntry entry = new UnitEntry(name.getValue(), abbreviation.getValue());
                    shown.ifPresentOrElse(unit -> units.change(unit.id(), entry), () -> units.add(entry));
                })
                .with(name, abbreviation)
                .tellAt(name, AgencyRule.UNIT_NAME_LENGTH)
                .tellAt(abbreviation, AgencyRule.ABBREVIATION_FORM, AgencyRule.ABBREVIATION_TAKEN)
                .afterwards(this::refresh)
                .open();
        name.focus();
    }

    private void openHead(UnitListing unit) {
        ComboBox<PersonListing> head = new ComboBox<>(say("head"));
        head.setItems(
                query -> people.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(query.getFilter().orElse("")));
        head.setItemLabelGenerator(person -> person.name() + ", " + person.post());
        head.setHelperText(say("headHelp"));
        head.setClearButtonVisible(true);
        new FormDialog(
                        feedback,
                        say("setHeadOf", unit.name()),
                        say("save"),
                        "check",
                        () -> units.setHead(
                                unit.id(), Optional.ofNullable(head.getValue()).map(PersonListing::id)))
                .with(head)
                .tellAt(head, AgencyRule.HEAD_WORKS_HERE)
                .withEffect(say("headEffect"))
                .afterwards(this::refresh)
                .open();
    }
}
