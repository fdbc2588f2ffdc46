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
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.signing.BatchOutcome;
import vn.trinhky.signing.BatchOutcome.Failed;
import vn.trinhky.signing.BatchOutcome.Signed;
import vn.trinhky.signing.BatchProgress;
import vn.trinhky.signing.ChosenDocument;
import vn.trinhky.signing.PhoneConfirmation;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SigningKeyDetails;

/**
 * One PIN for several documents: asks for it, shows how far they are, lets them be stopped, and names what became of
 * each. Closing the browser stops nothing: what was begun is done, and the list shows it.
 */
class BatchPrompt extends Dialog {
    private final SigningServices services;
    private final List<ChosenDocument> documents;
    private final PinEntry pin;
    private final boolean remote;
    private transient @Nullable PhoneConfirmation confirmation;
    private final Div body = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Button cancel = new Button(getTranslation("shell.ActDialog.cancel"), click -> close());
    private final Button sign = new Button(getTranslation("signing.BatchPrompt.sign"), Icons.of("sign"), c -> start());
    private final Button stop = new Button(getTranslation("signing.BatchPrompt.stop"), click -> stop());
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int finished;

    BatchPrompt(SigningServices services, List<ChosenDocument> documents, SigningKeyDetails key) {
        this.services = services;
        this.documents = documents;
        this.pin = new PinEntry(services.feedback());
        this.remote = key.remote();
        addClassName("tk-dialog");
        setHeaderTitle(getTranslation("signing.BatchPrompt.title", documents.size()));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickShortcut(Key.ENTER).listenOn(this);
        body.addClassName("tk-dialog-body");
        body.add(new SignsAs(key, services.dates()));
        int unopened = services.readings().unopened(documents);
        if (unopened > 0) {
            body.add(new Notice(Notice.Kind.INFO, getTranslation("signing.BatchPrompt.unopened", unopened)));
        }
        Paragraph effect = new Paragraph(getTranslation("signing.BatchPrompt.effect"));
        effect.addClassName("tk-effect");
        body.add(
                remote
                        ? new Notice(Notice.Kind.INFO, getTranslation("signing.BatchPrompt.remote", documents.size()))
                        : pin,
                effect);
        add(body);
        getFooter().add(cancel, sign);
    }

    /** Runs once the dialog is closed, whatever became of the documents. */
    BatchPrompt whenClosed(Runnable next) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                next.run();
            }
        });
        return this;
    }

    private void start() {
        if (remote) {
            showProgress();
            PhoneWait wait = new PhoneWait(UI.getCurrent(), services.dates(), () -> {});
            PhoneConfirmation asked = new PhoneConfirmation(wait);
            confirmation = asked;
            body.add(wait);
            run(progress -> services.batch().sign(documents, asked, progress));
        } else {
            pin.take().ifPresentOrElse(this::sign, () -> sign.setEnabled(true));
        }
    }

    private void sign(Pin typed) {
        showProgress();
        run(progress -> {
            try (typed) {
                return services.batch().sign(documents, typed, progress);
            }
        });
    }

    private void run(Function<BatchProgress, List<BatchOutcome>> batch) {
        UI ui = UI.getCurrent();
        services.background().run(ui, () -> batch.apply(new Progress(ui)), this::finished, failure -> {
            close();
            services.feedback().show(failure);
        });
    }

    private void showProgress() {
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setMax(documents.size());
        bar.setValue(0);
        count.setText(getTranslation("signing.BatchPrompt.running", 0, documents.size()));
        Div progress = new Div(count, bar);
        progress.addClassName("tk-progress");
        progress.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(progress);
        stop.setEnabled(true);
        getFooter().removeAll();
        getFooter().add(stop);
    }

    private void advance() {
        finished++;
        bar.setValue(Math.min(finished, documents.size()));
        count.setText(getTranslation("signing.BatchPrompt.running", finished, documents.size()));
    }

    private void stop() {
        stopped.set(true);
        if (confirmation != null) {
            confirmation.callOff();
        }
        stop.setEnabled(false);
        count.setText(getTranslation("signing.BatchPrompt.stopping"));
    }

    private void finished(List<BatchOutcome> outcomes) {
        long signed = outcomes.stream().filter(Signed.class::isInstance).count();
        if (signed == 0
                && outcomes.getFirst() instanceof Failed(var _, RuleBrokenException broken)
                && PinEntry.isAbout(broken.rule())) {
            askAgain(services.feedback().explain(broken, getLocale()).text());
            return;
        }
        setHeaderTitle(getTranslation("signing.BatchPrompt.result", signed, outcomes.size()));
        body.removeAll();
        body.add(new BatchOutcomes(outcomes, services.feedback()));
        Button done = new Button(getTranslation("signing.BatchPrompt.close"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        getFooter().add(done);
        setCloseOnEsc(true);
        done.focus();
    }

    private void askAgain(String why) {
        finished = 0;
        body.removeAll();
        body.add(Markup.strong(getTranslation("signing.BatchPrompt.nothing")), pin);
        getFooter().removeAll();
        getFooter().add(cancel, sign);
        sign.setEnabled(true);
        setCloseOnEsc(true);
        pin.refuse(why);
    }

    /** Brings the progress to the screen, and the wish to stop to whoever signs. */
    private final class Progress implements BatchProgress {
        private final Runnable shown;

        private Progress(UI ui) {
            shown = ui.accessLater(BatchPrompt.this::advance, () -> {});
        }

        @Override
        public boolean goesOn() {
            return !stopped.get();
        }

        @Override
        public void finished(BatchOutcome outcome) {
            shown.run();
        }
    }
}
