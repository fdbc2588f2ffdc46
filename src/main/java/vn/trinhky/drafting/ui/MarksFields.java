package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;

/** Signs around the page that few documents need; folded away until one is set. */
class MarksFields extends Details {
    private final Select<Circulation> circulation = new Select<>();
    private final TextField drafter = new TextField(getTranslation("drafting.MarksFields.drafter"));
    private final IntegerField copies = new IntegerField(getTranslation("drafting.MarksFields.copies"));
    private final Checkbox contact = new Checkbox(getTranslation("drafting.MarksFields.contact"));

    MarksFields() {
        setSummaryText(getTranslation("drafting.MarksFields.title"));
        addClassName("tk-marks-fields");
        circulation.setLabel(getTranslation("drafting.MarksFields.circulation"));
        circulation.setItems(Circulation.values());
        circulation.setItemLabelGenerator(value -> getTranslation("report.circulation." + value.name()));
        drafter.setHelperText(getTranslation("drafting.MarksFields.drafterHelp"));
        drafter.setManualValidation(true);
        copies.setManualValidation(true);
        contact.setHelperText(getTranslation("drafting.MarksFields.contactHelp"));
        Div pair = new Div(drafter, copies);
        pair.addClassName("pair");
        Div fields = new Div(circulation, pair, contact);
        fields.addClassName("tk-form");
        add(fields);
    }

    void show(Marks marks) {
        circulation.setValue(marks.circulation());
        drafter.setValue(marks.drafter());
        copies.setValue(marks.copies() == 0 ? null : marks.copies());
        contact.setValue(marks.contact());
        if (!marks.equals(Marks.NONE)) {
            setOpened(true);
        }
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException if one of them is none */
    Marks typed() {
        return new Marks(
                Optional.ofNullable(circulation.getValue()).orElse(Circulation.FREE),
                drafter.getValue(),
                Optional.ofNullable(copies.getValue()).orElse(0),
                contact.getValue());
    }

    TextField drafter() {
        return drafter;
    }

    IntegerField copies() {
        return copies;
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(circulation, drafter, copies, contact);
    }
}
