package vn.trinhky.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import java.util.Objects;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.security.password.OwnPassword;
import vn.trinhky.security.password.PasswordRule;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Localized;

/** The present password, the new one twice, and what is wrong with them at the field it is about. */
class PasswordFields extends Div {
    private final PasswordField old;
    private final PasswordField wanted = field("wanted", "new-password");
    private final PasswordField again = field("again", "new-password");
    private final Map<PasswordRule, PasswordField> fields;
    private final OwnPassword passwords;
    private final UserFeedback feedback;
    private final Runnable afterwards;

    /** @param oldKey words for the present password: a one-time code is called so */
    PasswordFields(OwnPassword passwords, UserFeedback feedback, String oldKey, Runnable afterwards) {
        this.passwords = passwords;
        this.feedback = feedback;
        this.afterwards = afterwards;
        old = field(oldKey, "current-password");
        fields = Map.of(
                PasswordRule.OLD_IS_RIGHT, old,
                PasswordRule.WAIT, old,
                PasswordRule.TYPED_TWICE, again);
        wanted.setHelperText(getTranslation("security.PasswordFields.help"));
        Button change = new Button(getTranslation("security.PasswordFields.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.setDisableOnClick(true);
        addClassName("tk-form");
        add(old, wanted, again, change);
        change.addClickListener(click -> change.setEnabled(true));
    }

    private PasswordField field(String key, String autocomplete) {
        PasswordField field = Localized.password(getTranslation("security.PasswordFields." + key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change() {
        for (PasswordField field : new PasswordField[] {old, wanted, again}) {
            field.setInvalid(false);
        }
        try {
            passwords.change(old.getValue(), wanted.getValue(), again.getValue());
        } catch (RuleBrokenException refused) {
            tell(refused);
            return;
        } catch (RuntimeException failure) {
            feedback.show(failure);
            return;
        }
        old.clear();
        wanted.clear();
        again.clear();
        afterwards.run();
    }

    private void tell(RuleBrokenException refused) {
        BusinessRule rule = refused.rule();
        PasswordField field = rule instanceof PasswordRule known ? fields.getOrDefault(known, wanted) : wanted;
        field.setErrorMessage(getTranslation(
                rule.messageKey(), Objects.requireNonNull(refused.arguments()).toArray()));
        field.setInvalid(true);
        field.focus();
    }
}
