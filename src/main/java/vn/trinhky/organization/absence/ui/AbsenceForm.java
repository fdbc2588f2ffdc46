package vn.trinhky.organization.absence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.absence.AbsenceRule;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Localized;

/** Asks who is away when, and who acts for them by which document. */
class AbsenceForm {
    private static final String WORDS = "organization.AbsenceView.";

    private final Absences absences;
    private final Select<PersonDetails> person = new Select<>();
    private final DatePicker from = Localized.datePicker(say("from"));
    private final DatePicker to = Localized.datePicker(say("to"));
    private final Select<PersonDetails> deputy = new Select<>();
    private final CheckboxGroup<Duty> scope = new CheckboxGroup<>(say("scope"));
    private final Select<SigningForm> form = new Select<>();
    private final TextField basis = new TextField(say("basis"));

    /** @param people who may be said to be away: oneself, or everybody for the administrator */
    AbsenceForm(Absences absences, List<PersonDetails> people, List<PersonDetails> working) {
        this.absences = absences;
        person.setLabel(say("person"));
        person.setItems(people);
        person.setItemLabelGenerator(AbsenceForm::named);
        person.setValue(people.getFirst());
        person.setReadOnly(people.size() == 1);
        deputy.setLabel(say("deputy"));
        deputy.setHelperText(say("deputyHelp"));
        deputy.setItems(working);
        deputy.setItemLabelGenerator(one -> one == null ? say("nobody") : named(one));
        deputy.setEmptySelectionAllowed(true);
        deputy.setEmptySelectionCaption(say("nobody"));
        deputy.addValueChangeListener(change -> showDelegation(change.getValue() != null));
        scope.setItems(Duty.values());
        scope.setItemLabelGenerator(duty -> scope.getTranslation(duty.messageKey()));
        scope.setValue(Set.of(Duty.REVIEW, Duty.SIGN));
        form.setLabel(say("form"));
        form.setItems(SigningForm.values());
        form.setItemLabelGenerator(item -> form.getTranslation(item.messageKey()));
        form.setValue(SigningForm.KT);
        basis.setHelperText(say("basisHelp"));
        basis.setMaxLength(Delegation.MAX_BASIS);
        showDelegation(false);
    }

    private void showDelegation(boolean shown) {
        scope.setVisible(shown);
        form.setVisible(shown);
        basis.setVisible(shown);
    }

    void open(UserFeedback feedback, Runnable afterwards) {
        new FormDialog(feedback, say("add"), say("save"), "check", this::register)
                .with(person, from, to, deputy, scope, form, basis)
                .tellAt(from, AbsenceRule.DATES_REQUIRED, AbsenceRule.NOT_BEFORE_TODAY, AbsenceRule.NO_OVERLAP)
                .tellAt(to, AbsenceRule.DATES_IN_ORDER, AbsenceRule.NOT_THAT_LONG)
                .tellAt(deputy, AbsenceRule.NOT_ONESELF, AbsenceRule.DEPUTY_HOLDS_OFFICE, AbsenceRule.NO_SUB_DELEGATION)
                .tellAt(scope, AbsenceRule.SCOPE_REQUIRED)
                .tellAt(form, AbsenceRule.ONLY_DEPUTIES_SIGN_IN_PLACE)
                .tellAt(basis, AbsenceRule.BASIS_REQUIRED, AbsenceRule.BASIS_TOO_LONG)
                .withEffect(say("effect"))
                .afterwards(afterwards)
                .open();
    }

    private void register() {
        absences.register(
                person.getValue().id(),
                AbsenceRule.DATES_REQUIRED.given(from.getValue()),
                AbsenceRule.DATES_REQUIRED.given(to.getValue()),
                Optional.ofNullable(deputy.getValue())
                        .map(one -> new Delegation(
                                one.id(),
                                scope.getValue(),
                                Objects.requireNonNullElse(form.getValue(), SigningForm.KT),
                                basis.getValue())));
    }

    static String named(PersonDetails person) {
        return person.post().isEmpty() ? person.name() : person.name() + ", " + person.post();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(WORDS + key);
    }
}
