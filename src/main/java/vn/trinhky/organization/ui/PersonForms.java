package vn.trinhky.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.OrganizationRule;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.UnitAdministration;
import vn.trinhky.organization.UnitId;
import vn.trinhky.organization.agency.UnitListing;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PersonRecord;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.PostEntry;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Localized;

/** The dialogs in which people are written down and changed. */
class PersonForms {
    private final PeopleAdministration people;
    private final UnitAdministration units;
    private final UserFeedback feedback;

    PersonForms(PeopleAdministration people, UnitAdministration units, UserFeedback feedback) {
        this.people = people;
        this.units = units;
        this.feedback = feedback;
    }

    /** Somebody new; the one-time password is shown afterwards. */
    void openNew(Runnable afterwards) {
        TextField login = field("login");
        login.setHelperText(say("loginHelp"));
        FactFields facts = new FactFields(units.all());
        PostFields post = new PostFields();
        CheckboxGroup<Office> offices = offices();
        GivenPassword[] given = new GivenPassword[1];
        FormDialog dialog = new FormDialog(feedback, say("add"), say("save"), "check", () -> {
            PersonFacts typed = facts.typed();
            given[0] = people.add(
                    new NewPerson(NewPerson.loginOfTyped(login.getValue()), typed, post.typed(), offices.getValue()));
        });
        dialog.with(facts.name, login, facts.unit, post.title, post.from, post.capacity, offices)
                .with(facts.email, facts.language)
                .tellAt(login, PersonRule.LOGIN_FORM, PersonRule.LOGIN_TAKEN)
                .tellAt(offices, PersonRule.OFFICE_REQUIRED);
        facts.tellIn(dialog);
        post.tellIn(dialog);
        dialog.withEffect(say("newEffect")).afterwards(() -> {
            afterwards.run();
            new GivenPasswordDialog(given[0]).open();
        });
        dialog.open();
    }

    void openFacts(PersonRecord person, Runnable afterwards) {
        FactFields facts = new FactFields(units.all());
        facts.show(person.facts());
        FormDialog dialog = new FormDialog(
                feedback, say("changeFacts"), say("save"), "check", () -> people.describe(person.id(), facts.typed()));
        dialog.with(facts.name, facts.unit, facts.email, facts.language);
        facts.tellIn(dialog);
        dialog.withEffect(say("factsEffect")).afterwards(afterwards).open();
    }

    void openPost(PersonRecord person, Runnable afterwards) {
        PostFields post = new PostFields();
        FormDialog dialog = new FormDialog(
                feedback, say("takePost"), say("save"), "check", () -> people.takePost(person.id(), post.typed()));
        dialog.with(post.title, post.from, post.capacity);
        post.tellIn(dialog);
        dialog.withEffect(say("postEffect")).afterwards(afterwards).open();
    }

    void openOffices(PersonRecord person, Runnable afterwards) {
        CheckboxGroup<Office> offices = offices();
        offices.setValue(person.offices());
        new FormDialog(
                        feedback,
                        say("changeOffices"),
                        say("save"),
                        "check",
                        () -> people.changeOffices(person.id(), offices.getValue()))
                .with(offices)
                .tellAt(offices, PersonRule.OFFICE_REQUIRED)
                .withEffect(say("officesEffect"))
                .afterwards(afterwards)
                .open();
    }

    private static CheckboxGroup<Office> offices() {
        CheckboxGroup<Office> offices = new CheckboxGroup<>(say("offices"));
        offices.setItems(EnumSet.allOf(Office.class));
        offices.setItemLabelGenerator(office -> UI.getCurrent().getTranslation("organization.Office." + office.name()));
        return offices;
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("organization.PeopleView." + key, arguments);
    }

    private static TextField field(String key) {
        return new TextField(say(key));
    }

    /** Name, unit, e-mail, language. */
    private static final class FactFields {
        private final TextField name = field("name");
        private final Select<UnitListing> unit = new Select<>();
        private final TextField email = field("email");
        private final Select<PersonLanguage> language = new Select<>();

        FactFields(List<UnitListing> units) {
            unit.setLabel(say("unit"));
            unit.setItems(units);
            unit.setItemLabelGenerator(UnitListing::name);
            email.setHelperText(email.getTranslation("organization.Form.optional"));
            language.setLabel(say("language"));
            language.setItems(PersonLanguage.values());
            language.setItemLabelGenerator(item -> say(item.name()));
            language.setValue(PersonLanguage.VIETNAMESE);
        }

        void show(PersonFacts facts) {
            name.setValue(facts.name());
            unit.getListDataView()
                    .getItems()
                    .filter(item -> item.id().equals(facts.unit()))
                    .findFirst()
                    .ifPresent(unit::setValue);
            email.setValue(facts.email().map(EmailAddress::value).orElse(""));
            language.setValue(facts.language());
        }

        PersonFacts typed() {
            UnitId chosen =
                    Optional.ofNullable(unit.getValue()).map(UnitListing::id).orElse(null);
            return PersonFacts.ofTyped(
                    name.getValue(), chosen, EmailAddress.ofTyped(email.getValue()), language.getValue());
        }

        void tellIn(FormDialog dialog) {
            dialog.tellAt(name, PersonRule.NAME_LENGTH)
                    .tellAt(unit, PersonRule.UNIT_REQUIRED)
                    .tellAt(email, OrganizationRule.EMAIL_FORM);
        }
    }

    /** Title, first day, lines above the signature. */
    private static final class PostFields {
        private final TextField title = field("post");
        private final DatePicker from = Localized.datePicker(say("postFrom"));
        private final TextArea capacity = new TextArea(say("capacity"));

        PostFields() {
            capacity.setHelperText(say("capacityHelp"));
            capacity.setMinRows(2);
        }

        PostEntry typed() {
            return PostEntry.ofTyped(from.getValue(), title.getValue(), capacity.getValue());
        }

        void tellIn(FormDialog dialog) {
            dialog.tellAt(title, PersonRule.POST_TITLE_LENGTH)
                    .tellAt(from, PersonRule.POST_DAY_REQUIRED, PersonRule.POST_AFTER_LAST)
                    .tellAt(capacity, PersonRule.CAPACITY_LINES);
        }
    }
}
