package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.trinhky.organization.ActingPerson;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.RightsConfirmation;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.RightsChangeDetails;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.PageHeader;

/** Changes of rights that wait for a second person: another administrator or a leader of the agency. */
@Route(RightsView.ROUTE)
@Menu(title = "organization.RightsView.title", icon = "shield", order = 96)
@RolesAllowed({"ADMIN", "SIGNER"})
class RightsView extends AdministrationScreen {
    static final String ROUTE = "xac-nhan-quyen";

    private final transient RightsConfirmation rights;
    private final transient ActingPerson acting;
    private final transient UserFeedback feedback;
    private final Dates dates;
    private final Grid<RightsChangeDetails> grid;

    RightsView(RightsConfirmation rights, ActingPerson acting, UserFeedback feedback, Dates dates) {
        super("organization.RightsView");
        this.rights = rights;
        this.acting = acting;
        this.feedback = feedback;
        this.dates = dates;
        this.grid = grid();
        add(new PageHeader(say("title")).withSub(say("about")), grid);
    }

    private Grid<RightsChangeDetails> grid() {
        Grid<RightsChangeDetails> list = Localized.wrappingGrid(say("title"));
        list.addColumn(RightsChangeDetails::personName).setHeader(say("person")).setFlexGrow(2);
        list.addColumn(change -> names(change.given())).setHeader(say("given")).setFlexGrow(2);
        list.addColumn(change -> names(change.taken())).setHeader(say("taken")).setFlexGrow(2);
        list.addColumn(RightsChangeDetails::changedByName)
                .setHeader(say("changedBy"))
                .setFlexGrow(2);
        list.addColumn(change -> dates.exact(change.changedAt(), getLocale()))
                .setHeader(say("changedAt"))
                .setWidth("200px")
                .setFlexGrow(0);
        list.addComponentColumn(this::confirmation)
                .setKey("confirm")
                .setWidth("140px")
                .setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("shield", say("empty"), say("emptyText")));
        list.setItems(query -> rights.open(query.getOffset(), query.getLimit()).stream(), query -> rights.countOpen());
        return list;
    }

    private Component confirmation(RightsChangeDetails change) {
        Button confirm = new Button(say("confirm"), click -> {
            if (feedback.run(() -> rights.confirm(change.id()))) {
                feedback.done(say("confirmed", change.personName()));
            }
            grid.getDataProvider().refreshAll();
        });
        confirm.addThemeVariants(ButtonVariant.SMALL);
        confirm.setAriaLabel(say("confirmOf", change.personName()));
        if (!change.mayBeConfirmedBy(acting.get().id())) {
            confirm.setEnabled(false);
            confirm.setTooltipText(getTranslation(PersonRule.SECOND_PERSON.messageKey()));
        }
        return confirm;
    }

    private String names(Collection<Office> offices) {
        return offices.isEmpty()
                ? "–"
                : offices.stream()
                        .map(office -> getTranslation("organization.Office." + office.name()))
                        .collect(Collectors.joining(", "));
    }
}
