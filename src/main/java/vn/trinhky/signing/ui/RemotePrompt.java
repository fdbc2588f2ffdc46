package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.signing.PhoneConfirmation;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.SigningKeyDetails;

/**
 * Asks the person on their phone for one signature and waits for the answer; it may be called off until it has come. Why
 * nothing was signed is told here, where it can be tried again. Closing the browser calls nothing off.
 */
class RemotePrompt extends Dialog {
    private final SigningServices services;
    private final Function<PhoneConfirmation, SignedPdf> act;
    private final Div outcome = new Div();
    private final Button cancel = new Button(getTranslation("shell.ActDialog.cancel"), click -> leave());
    private final Button verb;
    private transient @Nullable PhoneConfirmation waiting;
    private Runnable done = () -> {};

    RemotePrompt(
            SigningServices services,
            PinPrompt.Words words,
            SigningKeyDetails key,
            Function<PhoneConfirmation, SignedPdf> act) {
        this.services = services;
        this.act = act;
        addClassName("tk-dialog");
        setHeaderTitle(words.title());
        setCloseOnOutsideClick(false);
        verb = new Button(words.verb(), Icons.of(words.icon()), click -> start());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true);
        verb.addClickShortcut(Key.ENTER).listenOn(this);
        Paragraph effect = new Paragraph(getTranslation("signing.RemotePrompt.effect"));
        effect.addClassName("tk-effect");
        Div body = new Div(Markup.strong(words.subject()), new SignsAs(key, services.dates()), effect, outcome);
        body.addClassName("tk-dialog-body");
        add(body);
        getFooter().add(cancel, verb);
    }

    /** Runs once it is signed and the prompt is closed. */
    RemotePrompt whenDone(Runnable next) {
        done = next;
        return this;
    }

    private void start() {
        UI ui = UI.getCurrent();
        PhoneWait wait = new PhoneWait(ui, services.dates(), () -> cancel.setEnabled(false));
        PhoneConfirmation confirmation = new PhoneConfirmation(wait);
        waiting = confirmation;
        show(wait);
        setCloseOnEsc(false);
        cancel.setText(getTranslation("signing.RemotePrompt.callOff"));
        services.background()
                .run(
                        ui,
                        () -> act.apply(confirmation),
                        signed -> {
                            close();
                            done.run();
                        },
                        this::fail);
    }

    /** While somebody is asked, the answer to calling it off comes from the signature, which then fails for it. */
    private void leave() {
        if (waiting == null) {
            close();
        } else if (waiting.callOff()) {
            cancel.setEnabled(false);
        }
    }

    private void fail(RuntimeException failure) {
        waiting = null;
        show(new FailureNotice(
                services.feedback().explain(failure, getLocale()),
                getTranslation("signing.RemotePrompt.failed"),
                getTranslation("signing.DocumentToSign.failedText")));
        setCloseOnEsc(true);
        cancel.setText(getTranslation("shell.ActDialog.cancel"));
        cancel.setEnabled(true);
        verb.setText(getTranslation("signing.RemotePrompt.again"));
        verb.setEnabled(true);
        verb.focus();
    }

    private void show(Component component) {
        outcome.removeAll();
        outcome.add(component);
    }
}
