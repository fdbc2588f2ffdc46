package vn.trinhky.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason of an act that sends work back or takes something away. Without a reason nothing happens. */
public class ReasonDialog extends ActDialog {
    private static final int MAX_LENGTH = 2_000;

    private final TextArea reason;
    private final Consumer<String> act;

    /**
     * @param title the act and what it is done to
     * @param verb verb of the button, e.g. {@code Trả lại}
     * @param icon icon of the verb
     * @param act gets the reason, not blank, at most 2,000 characters
     */
    public ReasonDialog(UserFeedback feedback, String title, String verb, String icon, Consumer<String> act) {
        super(feedback, title, verb, icon);
        this.act = act;
        reason = new TextArea(getTranslation("shell.ReasonDialog.reason"));
        reason.setMaxLength(MAX_LENGTH);
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        addToBody(reason);
    }

    /** Something to choose beside the reason, above it. */
    public ReasonDialog with(Component choice) {
        addToBody(choice);
        addToBody(reason);
        return this;
    }

    /** What was written elsewhere already. */
    public ReasonDialog withReason(String words) {
        reason.setValue(words);
        return this;
    }

    @Override
    boolean isReady() {
        if (reason.getValue().isBlank()) {
            say(getTranslation("shell.ReasonDialog.empty"));
            return false;
        }
        return true;
    }

    @Override
    void perform() {
        act.accept(reason.getValue().strip());
    }

    @Override
    void tell(Failure failure) {
        say(failure.text());
    }

    private void say(String sentence) {
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }
}
