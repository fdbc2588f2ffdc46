package vn.trinhky.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.shell.kit.Notice;

/** Asks for a few values at once. A broken rule is told at the field it is about, anything else on top of the form. */
public class FormDialog extends ActDialog {
    private final Runnable act;
    private final Map<BusinessRule, HasValidation> fields = new HashMap<>();
    private final Div messages = new Div();
    private @Nullable BusinessRule broken;

    /**
     * @param title the act and what it is done to
     * @param verb verb of the button
     * @param icon icon of the verb
     * @param act takes the values from the fields; a broken rule it throws is told at its field
     */
    public FormDialog(UserFeedback feedback, String title, String verb, String icon, Runnable act) {
        super(feedback, title, verb, icon);
        this.act = act;
        addToBody(messages);
    }

    /** Puts fields or explanations one below the other. */
    public FormDialog with(Component... parts) {
        for (Component part : parts) {
            addToBody(part);
        }
        return this;
    }

    /** Says at which field a broken rule is told. */
    public FormDialog tellAt(HasValidation field, BusinessRule... rules) {
        for (BusinessRule rule : rules) {
            fields.put(rule, field);
        }
        return this;
    }

    @Override
    boolean isReady() {
        fields.values().forEach(field -> field.setInvalid(false));
        messages.removeAll();
        return true;
    }

    @Override
    void perform() {
        broken = null;
        try {
            act.run();
        } catch (RuleBrokenException refused) {
            broken = refused.rule();
            throw refused;
        }
    }

    @Override
    void tell(Failure failure) {
        Optional<HasValidation> field = Optional.ofNullable(broken).map(fields::get);
        if (field.isEmpty()) {
            messages.add(new Notice(Notice.Kind.ERROR, failure.title(), failure.text()));
            return;
        }
        field.get().setErrorMessage(failure.text());
        field.get().setInvalid(true);
        if (field.get() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
