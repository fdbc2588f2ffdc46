package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Optional;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningRule;

/** Where a PIN is typed. It is taken out of the field at once and shown nowhere again. */
class PinEntry extends Composite<PasswordField> {
    private final UserFeedback feedback;

    PinEntry(UserFeedback feedback) {
        this.feedback = feedback;
        PasswordField field = getContent();
        field.addClassName("tk-pin");
        field.setHelperText(getTranslation("shell.PinDialog.help"));
        field.getElement().setAttribute("inputmode", "numeric");
        field.getElement().setAttribute("autocomplete", "off");
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
    }

    @Override
    protected PasswordField initContent() {
        return Localized.password(getTranslation("shell.PinDialog.pin"));
    }

    /** Whether a refusal is about the PIN itself, so that it belongs under this field. */
    static boolean isAbout(BusinessRule rule) {
        return rule == SigningFault.WRONG_PIN || rule == SigningRule.PIN_NOT_LOCKED;
    }

    /** What was typed, if it can be a PIN; else the field says why not. The caller closes it. */
    Optional<Pin> take() {
        if (getContent().getValue().isBlank()) {
            refuse(getTranslation("shell.PinDialog.empty"));
            return Optional.empty();
        }
        char[] typed = getContent().getValue().strip().toCharArray();
        getContent().clear();
        try {
            return Optional.of(new Pin(typed));
        } catch (RuleBrokenException form) {
            refuse(feedback.explain(form, getLocale()).text());
            return Optional.empty();
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    void refuse(String sentence) {
        getContent().setErrorMessage(sentence);
        getContent().setInvalid(true);
        getContent().focus();
    }

    void enable(boolean enabled) {
        getContent().setEnabled(enabled);
    }
}
