package vn.trinhky.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.LetterheadEntry;
import vn.trinhky.organization.agency.LetterheadListing;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.kit.Localized;

/** The fields of a letterhead. */
class LetterheadFields {
    private final DatePicker from = Localized.datePicker(say("from"));
    private final TextField superior = new TextField(say("superior"));
    private final TextArea agencyLines = new TextArea(say("agencyLines"));
    private final TextField place = new TextField(say("place"));
    private final TextField abbreviation = new TextField(say("abbreviation"));
    private final TextField shownName = new TextField(say("shownName"));
    private final TextField contact = new TextField(say("contact"));

    LetterheadFields() {
        superior.setHelperText(say("superiorHelp"));
        agencyLines.setHelperText(say("agencyLinesHelp"));
        agencyLines.setMinRows(2);
        place.setHelperText(say("placeHelp"));
        abbreviation.setHelperText(say("abbreviationHelp"));
        shownName.setHelperText(say("shownNameHelp"));
        contact.setHelperText(say("contactHelp"));
    }

    DatePicker from() {
        return from;
    }

    /** Empty but for its day, for a letterhead that has only a placeholder's words. */
    void beginAt(LetterheadListing letterhead) {
        from.setValue(letterhead.from());
    }

    void show(LetterheadListing letterhead) {
        LetterheadDetails details = letterhead.details();
        from.setValue(letterhead.from());
        superior.setValue(details.superior().orElse(""));
        agencyLines.setValue(String.join("\n", details.agencyLines()));
        place.setValue(details.place());
        abbreviation.setValue(details.abbreviation());
        shownName.setValue(details.shownName());
        contact.setValue(details.contact());
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException if something of it is no letterhead */
    LetterheadEntry typed() {
        return new LetterheadEntry(
                LetterheadEntry.dayOfTyped(from.getValue()),
                Optional.of(superior.getValue()),
                agencyLines.getValue().lines().toList(),
                place.getValue(),
                abbreviation.getValue(),
                shownName.getValue(),
                contact.getValue());
    }

    void putInto(FormDialog dialog, boolean withDay) {
        if (withDay) {
            dialog.with(from);
        }
        dialog.with(shownName, superior, agencyLines, place, abbreviation, contact)
                .tellAt(
                        from,
                        AgencyRule.LETTERHEAD_DAY_REQUIRED,
                        AgencyRule.LETTERHEAD_FROM_TODAY,
                        AgencyRule.LETTERHEAD_AFTER_LAST)
                .tellAt(shownName, AgencyRule.SHOWN_NAME_LENGTH)
                .tellAt(superior, AgencyRule.SUPERIOR_LENGTH)
                .tellAt(agencyLines, AgencyRule.AGENCY_LINES)
                .tellAt(place, AgencyRule.PLACE_LENGTH)
                .tellAt(abbreviation, AgencyRule.ABBREVIATION_FORM)
                .tellAt(contact, AgencyRule.CONTACT_LENGTH);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("organization.AgencyView." + key);
    }
}
