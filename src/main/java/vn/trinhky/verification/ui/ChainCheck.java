package vn.trinhky.verification.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.audit.ChainVerification;
import vn.trinhky.shell.UserFeedback;

/**
 * Checks the chain while the screen stays usable, says how far it is, and ends with a verdict. It stops when it is told
 * to and when the screen is left.
 */
class ChainCheck extends Div {
    private final transient AuditTrail trail;
    private final transient UserFeedback feedback;
    private final transient Clock clock;
    private final EntryWords words;
    private final Button start;

    private final Div progress = new Div();
    private final Span progressText = new Span();
    private final ProgressBar bar = new ProgressBar();
    private AtomicBoolean stopped = new AtomicBoolean();

    /** @param start the button that starts it, shut while it runs */
    ChainCheck(AuditTrail trail, UserFeedback feedback, Clock clock, EntryWords words, Button start) {
        this.trail = trail;
        this.feedback = feedback;
        this.clock = clock;
        this.words = words;
        this.start = start;
        addClassName("tk-audit-check");
        progress.addClassName("tk-audit-progress");
        progressText.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("verification.ChainCheck.running"));
        progress.add(
                progressText,
                bar,
                new Button(getTranslation("verification.ChainCheck.stop"), event -> stopped.set(true)));
        start.addClickListener(event -> start(event.getSource().getUI().orElseThrow()));
    }

    private void start(UI ui) {
        removeAll();
        add(progress);
        start.setEnabled(false);
        bar.setIndeterminate(true);
        progressText.setText(getTranslation("verification.ChainCheck.running"));
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        Instant begun = clock.instant();
        Thread.ofVirtual()
                .name("chain-check")
                .start(new DelegatingSecurityContextRunnable(() -> check(ui, stop, begun)));
    }

    private void check(UI ui, AtomicBoolean stop, Instant begun) {
        try {
            ChainVerification result = trail.verify((checked, total) -> {
                show(ui, () -> advance(checked, total));
                return !stop.get();
            });
            show(ui, () -> conclude(result, Duration.between(begun, clock.instant())));
        } catch (RuntimeException failure) {
            show(ui, () -> giveUp(failure));
        }
    }

    /** Does nothing once the screen is gone. */
    private static void show(UI ui, Command command) {
        ui.accessLater(command::execute, () -> {}).run();
    }

    private void advance(long checked, long total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(total, 1));
        bar.setValue(Math.min(checked, total));
        progressText.setText(
                getTranslation("verification.ChainCheck.progress", words.number(checked), words.number(total)));
    }

    private void conclude(ChainVerification result, Duration took) {
        removeAll();
        start.setEnabled(true);
        add(new ChainVerdict(result, clock.instant(), took, words));
    }

    private void giveUp(RuntimeException failure) {
        removeAll();
        start.setEnabled(true);
        feedback.show(failure);
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        stopped.set(true);
    }
}
