package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PersonMark;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningKeyDetails;
import vn.trinhky.signing.SigningRule;

/**
 * Asks for the PIN of one signature or seal and waits, with words, while it is made. A wrong PIN is told under the
 * field and may be typed again; any other failure closes the prompt, because it is not about the PIN.
 */
class PinPrompt extends Dialog {
    /**
     * What the prompt says.
     *
     * @param subject what is signed
     * @param effect one sentence: what will be true afterwards
     * @param verb of the button, exactly as the act is called elsewhere
     */
    record Words(String title, String subject, String effect, String verb, String icon, String running) {}

    private final SigningServices services;
    private final Words words;
    private final Function<Pin, SignedPdf> act;
    private final PasswordField field = Localized.password(getTranslation("shell.PinDialog.pin"));
    private final Div progress = new Div();
    private final Button cancel = new Button(getTranslation("shell.ActDialog.cancel"), click -> close());
    private final Button verb;
    private Runnable done = () -> {};
    private Consumer<Failure> failed = failure -> {};

    PinPrompt(SigningServices services, Words words, SigningKeyDetails key, Function<Pin, SignedPdf> act) {
        this.services = services;
        this.words = words;
        this.act = act;
        addClassName("tk-dialog");
        setHeaderTitle(words.title());
        verb = new Button(words.verb(), Icons.of(words.icon()), click -> start());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true);
        field.addClassName("tk-pin");
        field.setHelperText(getTranslation("shell.PinDialog.help"));
        field.getElement().setAttribute("inputmode", "numeric");
        field.getElement().setAttribute("autocomplete", "off");
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        verb.addClickShortcut(Key.ENTER).listenOn(this);
        progress.addClassName("tk-progress");
        progress.getElement().setAttribute("role", "status");
        Paragraph effect = new Paragraph(words.effect());
        effect.addClassName("tk-effect");
        Div body = new Div(Markup.strong(words.subject()), actor(key), field, effect, progress);
        body.addClassName("tk-dialog-body");
        add(body);
        getFooter().add(cancel, verb);
    }

    private Div actor(SigningKeyDetails key) {
        String validity = key.validTo()
                .map(day -> getTranslation(
                        "signing.PinPrompt.validTo",
                        key.name(),
                        services.dates().day(day)))
                .orElseGet(() -> getTranslation(SigningFault.NO_SIGNING_KEY.messageKey()));
        String title = key.capacity().isEmpty() ? getTranslation("signing.PinPrompt.seal", key.name()) : key.capacity();
        Div actor = new Div(new PersonMark(key.name()), new Div(Markup.bold(title), Markup.small(validity)));
        actor.addClassName("tk-as");
        return actor;
    }

    /** Runs once it is signed and the prompt is closed. */
    PinPrompt whenDone(Runnable next) {
        done = next;
        return this;
    }

    /** Runs after a failure that is not about the PIN. */
    PinPrompt whenFailed(Consumer<Failure> next) {
        failed = next;
        return this;
    }

    private void start() {
        if (field.getValue().isBlank()) {
            refuse(getTranslation("shell.PinDialog.empty"));
            return;
        }
        char[] typed = field.getValue().strip().toCharArray();
        field.clear();
        try {
            Pin pin = new Pin(typed);
            waitFor(pin);
        } catch (RuleBrokenException form) {
            refuse(services.feedback().explain(form, getLocale()).text());
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void waitFor(Pin pin) {
        working(true);
        services.background()
                .run(
                        UI.getCurrent(),
                        () -> {
                            try (pin) {
                                return act.apply(pin);
                            }
                        },
                        signed -> {
                            close();
                            done.run();
                        },
                        this::fail);
    }

    private void fail(RuntimeException failure) {
        working(false);
        Failure explained = services.feedback().explain(failure, getLocale());
        if (failure instanceof RuleBrokenException broken && isAboutThePin(broken.rule())) {
            refuse(explained.text());
        } else {
            close();
            failed.accept(explained);
        }
    }

    private static boolean isAboutThePin(BusinessRule rule) {
        return rule == SigningFault.WRONG_PIN || rule == SigningRule.PIN_NOT_LOCKED;
    }

    private void working(boolean working) {
        field.setEnabled(!working);
        cancel.setEnabled(!working);
        verb.setEnabled(!working);
        setCloseOnEsc(!working);
        setCloseOnOutsideClick(!working);
        progress.removeAll();
        if (working) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            progress.add(new Span(words.running()), bar);
        }
    }

    private void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
        verb.setEnabled(true);
    }
}
