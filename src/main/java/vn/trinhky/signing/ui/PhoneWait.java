package vn.trinhky.signing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.signing.PhoneConfirmation;

/** Shows that a person is asked on the phone: the code to compare, until when, and that the answer came. */
class PhoneWait extends Div implements PhoneConfirmation.Watch {
    private final transient Dates dates;
    private final UI ui;
    private final Runnable onceConfirmed;

    /** @param onceConfirmed runs on the screen when it cannot be called off any more */
    PhoneWait(UI ui, Dates dates, Runnable onceConfirmed) {
        this.ui = ui;
        this.dates = dates;
        this.onceConfirmed = onceConfirmed;
        addClassName("tk-progress");
        getElement().setAttribute("role", "status");
        tell(getTranslation("signing.RemotePrompt.sending"));
    }

    @Override
    public void asked(String code, Instant until) {
        ui.accessLater(() -> show(code, until), () -> {}).run();
    }

    @Override
    public void confirmed() {
        ui.accessLater(
                        () -> {
                            tell(getTranslation("signing.RemotePrompt.confirmed"));
                            onceConfirmed.run();
                        },
                        () -> {})
                .run();
    }

    private void show(String code, Instant until) {
        tell(getTranslation("signing.RemotePrompt.waiting", dates.time(until)));
        Span shown = new Span(code);
        shown.addClassName("tk-phone-code");
        Div compared = new Div(Markup.meta(getTranslation("signing.RemotePrompt.code")), shown);
        addComponentAsFirst(compared);
    }

    private void tell(String words) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        removeAll();
        add(new Span(words), bar);
    }
}
