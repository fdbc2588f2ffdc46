package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.organization.AgencyAdministration;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.OfficeSetup;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.agency.LetterheadListing;
import vn.trinhky.organization.setup.SetupProgress;
import vn.trinhky.organization.setup.SetupRule;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;

/** The first-run assistant: five steps with what is done and what is missing, until the office works. */
@Route(SetupView.ROUTE)
@RolesAllowed("ADMIN")
class SetupView extends AdministrationScreen {
    static final String ROUTE = "thiet-lap";

    private final transient OfficeSetup setup;
    private final transient AgencyAdministration agency;
    private final transient Organization organization;
    private final transient SetupForms forms;
    private final transient UserFeedback feedback;
    private final OrderedList steps = new OrderedList();

    SetupView(
            OfficeSetup setup,
            AgencyAdministration agency,
            Organization organization,
            SetupForms forms,
            UserFeedback feedback) {
        super("organization.SetupView");
        this.setup = setup;
        this.agency = agency;
        this.organization = organization;
        this.forms = forms;
        this.feedback = feedback;
        steps.addClassName("tk-admin-steps");
        Button finish = new Button(say("finish"), Icons.of("check"), click -> finish());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(say("title")).withSub(say("about")).withActions(finish), page(steps));
        refresh();
    }

    private void refresh() {
        SetupProgress progress = setup.progress();
        steps.removeAll();
        steps.add(
                step(
                        "agency",
                        progress.agencyName().isPresent(),
                        progress.agencyName().orElseGet(() -> say("agencyMissing")),
                        act("agencyAct", this::openLetterhead)),
                step(
                        "units",
                        progress.units() > 1,
                        say("unitsThere", progress.units()),
                        act("unitsAct", () -> forms.openUnit(this::refresh))),
                step(
                        "people",
                        progress.missing().isEmpty(),
                        people(progress),
                        act("peopleAct", () -> forms.people().openNew(this::refresh))),
                step("chain", !progress.chain().isEmpty(), chain(progress), act("chainAct", this::openChain)),
                step(
                        "calendar",
                        progress.calendarDays() > 0,
                        say("calendarThere", progress.calendarDays()),
                        new Anchor(CalendarView.ROUTE, say("calendarAct"))));
    }

    private ListItem step(String name, boolean done, String state, Component act) {
        Div words = new Div(Markup.section(say(name)), new Paragraph(say(name + "About")), Markup.meta(state));
        Component mark = Icons.of(done ? "ok" : "clock");
        ListItem item = new ListItem(mark, words, act);
        item.getElement().setAttribute("data-done", String.valueOf(done));
        words.add(Markup.hidden(done ? say("done") : say("open")));
        return item;
    }

    private Button act(String key, Runnable open) {
        Button button = new Button(say(key), click -> open.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private String people(SetupProgress progress) {
        String missing = progress.missing().stream()
                .map(office -> getTranslation("organization.Office." + office.name()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? say("peopleThere", progress.people())
                : say("peopleMissing", progress.people(), missing);
    }

    private String chain(SetupProgress progress) {
        return progress.chain().isEmpty() ? say("chainMissing") : String.join(" → ", progress.chain());
    }

    private void openLetterhead() {
        LetterheadListing first = agency.letterheads().getFirst();
        LetterheadFields fields = new LetterheadFields();
        if (setup.progress().agencyName().isPresent()) {
            fields.show(first);
        } else {
            fields.beginAt(first);
        }
        FormDialog dialog = new FormDialog(
                feedback,
                say("agencyAct"),
                say("save"),
                "check",
                () -> agency.correct(first.details().id(), fields.typed()));
        fields.putInto(dialog, false);
        dialog.afterwards(this::refresh).open();
    }

    private void openChain() {
        ComboBox<PersonDetails> reviewer = holders("reviewer", Office.REVIEWER);
        ComboBox<PersonDetails> signer = holders("signer", Office.SIGNER);
        new FormDialog(
                        feedback,
                        say("chainAct"),
                        say("save"),
                        "check",
                        () -> setup.beginChain(
                                Optional.ofNullable(reviewer.getValue()).map(PersonDetails::id),
                                Optional.ofNullable(signer.getValue()).map(PersonDetails::id)))
                .with(reviewer, signer)
                .tellAt(signer, SetupRule.CHAIN_PEOPLE_CHOSEN)
                .withEffect(say("chainEffect"))
                .afterwards(this::refresh)
                .open();
    }

    private ComboBox<PersonDetails> holders(String key, Office office) {
        ComboBox<PersonDetails> field = new ComboBox<>(say(key));
        field.setItems(organization.holders(office));
        field.setItemLabelGenerator(person -> person.name() + ", " + person.post());
        return field;
    }

    private void finish() {
        if (feedback.run(setup::finish)) {
            getUI().ifPresent(ui -> ui.navigate(AdministrationView.class));
            feedback.done(say("finished"));
        }
    }
}
