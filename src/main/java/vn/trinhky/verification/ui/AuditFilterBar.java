package vn.trinhky.verification.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.trinhky.audit.AuditFilter;
import vn.trinhky.audit.AuditOutcome;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;

/** The fields of the filter in one row; whatever changes is a new filter at once. */
class AuditFilterBar extends Div {
    private static final int MAX_TYPED = 200;

    private final TextField subject = text("verification.AuditFilterBar.subject");
    private final TextField actor = text("verification.AuditFilterBar.actor");
    private final ComboBox<String> action = new ComboBox<>();
    private final ComboBox<AuditOutcome> outcome = new ComboBox<>();
    private final DatePicker from = day("verification.AuditFilterBar.from");
    private final DatePicker to = day("verification.AuditFilterBar.to");

    /** @param withSubjects whether the person may ask about subjects; without, that field does not exist */
    AuditFilterBar(AuditFilter shown, ActionWords words, boolean withSubjects, Consumer<AuditFilter> changed) {
        addClassName("tk-audit-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("verification.AuditFilterBar.label"));
        subject.setPrefixComponent(Icons.of("search"));
        name(action, "verification.AuditFilterBar.action");
        action.setItems(words.known());
        action.setItemLabelGenerator(words::of);
        name(outcome, "verification.AuditFilterBar.outcome");
        outcome.setItems(AuditOutcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("verification.AuditFilterBar." + each.name()));
        show(shown);
        listen(changed);
        if (withSubjects) {
            add(subject);
        }
        add(actor, action, outcome, from, Markup.meta(getTranslation("verification.AuditFilterBar.until")), to);
    }

    private void show(AuditFilter filter) {
        subject.setValue(filter.subject());
        actor.setValue(filter.actor());
        action.setValue(filter.action().isEmpty() ? null : filter.action());
        outcome.setValue(filter.outcome());
        from.setValue(filter.from());
        to.setValue(filter.to());
    }

    private void listen(Consumer<AuditFilter> changed) {
        subject.addValueChangeListener(event -> changed.accept(filter()));
        actor.addValueChangeListener(event -> changed.accept(filter()));
        action.addValueChangeListener(event -> changed.accept(filter()));
        outcome.addValueChangeListener(event -> changed.accept(filter()));
        from.addValueChangeListener(event -> changed.accept(filter()));
        to.addValueChangeListener(event -> changed.accept(filter()));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                action.getOptionalValue().orElse(""),
                actor.getValue(),
                subject.getValue(),
                from.getValue(),
                to.getValue(),
                outcome.getValue());
    }

    private TextField text(String key) {
        TextField field = new TextField();
        field.setAriaLabel(getTranslation(key));
        field.setPlaceholder(getTranslation(key + "Any"));
        field.setMaxLength(MAX_TYPED);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private void name(ComboBox<?> box, String key) {
        box.setAriaLabel(getTranslation(key));
        box.setPlaceholder(getTranslation(key + "Any"));
        box.setClearButtonVisible(true);
    }

    private DatePicker day(String key) {
        DatePicker picker = Localized.datePicker("");
        picker.setAriaLabel(getTranslation(key));
        picker.setPlaceholder(getTranslation(key));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
