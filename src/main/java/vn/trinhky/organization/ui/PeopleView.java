package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.RightsConfirmation;
import vn.trinhky.organization.UnitAdministration;
import vn.trinhky.organization.people.PersonListing;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Notice;

/** The people of the office, with their posts and rights. */
@Route(PeopleView.ROUTE)
@RolesAllowed("ADMIN")
class PeopleView extends AdministrationScreen {
    static final String ROUTE = "quan-tri/nguoi";

    private final transient PeopleAdministration people;
    private final transient RightsConfirmation rights;
    private final Grid<PersonListing> grid;
    private final Component count = count();
    private final Div unconfirmed = new Div();
    private String searched = "";

    PeopleView(
            PeopleAdministration people, UnitAdministration units, RightsConfirmation rights, UserFeedback feedback) {
        super("organization.PeopleView");
        this.people = people;
        this.rights = rights;
        this.grid = grid();
        PersonForms forms = new PersonForms(people, units, feedback);
        Button add = new Button(say("add"), Icons.of("plus"), click -> forms.openNew(this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        unconfirmed.addClassName("tk-admin-notice");
        add(header(add), unconfirmed, bar(search(say("search"), this::searchFor), count), grid);
        refresh();
    }

    private Grid<PersonListing> grid() {
        Grid<PersonListing> list = Localized.wrappingGrid(say("title"));
        list.addComponentColumn(this::name).setHeader(say("name")).setFlexGrow(2);
        list.addColumn(PersonListing::login).setHeader(say("login")).setFlexGrow(1);
        list.addColumn(PersonListing::post).setHeader(say("post")).setFlexGrow(2);
        list.addColumn(PersonListing::unit).setHeader(say("unit")).setFlexGrow(2);
        list.addColumn(this::offices).setHeader(say("offices")).setFlexGrow(2);
        list.addColumn(this::state).setHeader(say("state")).setWidth("170px").setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("user", say("empty"), say("emptyText")));
        list.setItems(
                query -> people.page(searched, query.getOffset(), query.getLimit()).stream(),
                query -> people.count(searched));
        return list;
    }

    private Component name(PersonListing person) {
        Anchor link = new Anchor(PersonView.ROUTE + "/" + person.id(), person.name());
        link.addClassName("row");
        return link;
    }

    private String offices(PersonListing person) {
        return person.offices().stream()
                .sorted()
                .map(office -> getTranslation("organization.Office." + office.name()))
                .collect(Collectors.joining(", "));
    }

    private String state(PersonListing person) {
        if (person.locked()) {
            return say("locked");
        }
        return person.unconfirmed() ? say("unconfirmed") : say("working");
    }

    private void searchFor(String typed) {
        searched = typed;
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.getElement().setText(say("count", people.count(searched)));
        unconfirmed.removeAll();
        int waiting = rights.countOpen();
        if (waiting > 0) {
            Anchor way = new Anchor(RightsView.ROUTE, new Span(say("seeRights")));
            way.addClassName("tk-link");
            unconfirmed.add(
                    new Notice(Notice.Kind.WARN, say("rightsWait", waiting), say("rightsWaitText")).withAction(way));
        }
    }
}
