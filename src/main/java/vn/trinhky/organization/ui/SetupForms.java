package vn.trinhky.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.UnitAdministration;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.UnitEntry;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;

/** The forms of the administration that the assistant opens, too. */
@Component
class SetupForms {
    private final PeopleAdministration people;
    private final UnitAdministration units;
    private final UserFeedback feedback;

    SetupForms(PeopleAdministration people, UnitAdministration units, UserFeedback feedback) {
        this.people = people;
        this.units = units;
        this.feedback = feedback;
    }

    PersonForms people() {
        return new PersonForms(people, units, feedback);
    }

    void openUnit(Runnable afterwards) {
        TextField name = new TextField(say("name"));
        TextField abbreviation = new TextField(say("abbreviation"));
        abbreviation.setHelperText(say("abbreviationHelp"));
        new FormDialog(
                        feedback,
                        say("add"),
                        say("save"),
                        "check",
                        () -> units.add(new UnitEntry(name.getValue(), abbreviation.getValue())))
                .with(name, abbreviation)
                .tellAt(name, AgencyRule.UNIT_NAME_LENGTH)
                .tellAt(abbreviation, AgencyRule.ABBREVIATION_FORM, AgencyRule.ABBREVIATION_TAKEN)
                .afterwards(afterwards)
                .open();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("organization.UnitsView." + key);
    }
}
