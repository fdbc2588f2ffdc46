package vn.trinhky.shell;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import vn.trinhky.shell.kit.Localized;

/**
 * Asks for the PIN of a signature or of the seal, once for the whole act. The PIN may be pasted and is not a memory
 * test; it is cleared after every attempt and never kept.
 */
public class PinDialog extends ActDialog {
    private final PasswordField pin;
    private final Consumer<String> act;

    /**
     * @param title the act and its number, e.g. {@code Ký 3 văn bản}
     * @param verb verb of the button, e.g. {@code Ký}
     * @param icon icon of the verb: {@code sign} or {@code seal}
     * @param act gets the PIN as typed; a broken rule it throws is told under the field
     */
    public PinDialog(UserFeedback feedback, String title, String verb, String icon, Consumer<String> act) {
        super(feedback, title, verb, icon);
        this.act = act;
        pin = Localized.password(getTranslation("shell.PinDialog.pin"));
        pin.addClassName("tk-pin");
        pin.setHelperText(getTranslation("shell.PinDialog.help"));
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "off");
        pin.setAutofocus(true);
        addToBody(pin);
    }

    @Override
    boolean isReady() {
        if (pin.getValue().isBlank()) {
            say(getTranslation("shell.PinDialog.empty"));
            return false;
        }
        return true;
    }

    @Override
    void perform() {
        String typed = pin.getValue().strip();
        pin.clear();
        act.accept(typed);
    }

    @Override
    void tell(Failure failure) {
        say(failure.text());
    }

    private void say(String sentence) {
        pin.setErrorMessage(sentence);
        pin.setInvalid(true);
        pin.focus();
    }
}
