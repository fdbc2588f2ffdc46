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
import java.util.function.Consumer;
import java.util.function.Function;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.SigningKeyDetails;

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
    private final PinEntry entry;
    private final Div progress = new Div();
    private final Button cancel = new Button(getTranslation("shell.ActDialog.cancel"), click -> close());
    private final Button verb;
    private Runnable done = () -> {};
    private Consumer<Failure> failed = failure -> {};

    PinPrompt(SigningServices services, Words words, SigningKeyDetails key, Function<Pin, SignedPdf> act) {
        this.services = services;
        this.words = words;
        this.act = act;
        this.entry = new PinEntry(services.feedback());
        addClassName("tk-dialog");
        setHeaderTitle(words.title());
        verb = new Button(words.verb(), Icons.of(words.icon()), click -> start());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true);
        verb.addClickShortcut(Key.ENTER).listenOn(this);
        progress.addClassName("tk-progress");
        progress.getElement().setAttribute("role", "status");
        Paragraph effect = new Paragraph(words.effect());
        effect.addClassName("tk-effect");
        Div body = new Div(Markup.strong(words.subject()), new SignsAs(key, services.dates()), entry, effect, progress);
        body.addClassName("tk-dialog-body");
        add(body);
        getFooter().add(cancel, verb);
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
        entry.take().ifPresentOrElse(this::waitFor, () -> verb.setEnabled(true));
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
        if (failure instanceof RuleBrokenException broken && PinEntry.isAbout(broken.rule())) {
            refuse(explained.text());
        } else {
            close();
            failed.accept(explained);
        }
    }

    private void working(boolean working) {
        entry.enable(!working);
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
        entry.refuse(sentence);
        verb.setEnabled(true);
    }
}
