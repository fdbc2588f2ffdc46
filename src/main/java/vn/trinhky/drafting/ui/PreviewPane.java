package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.typesetting.PagePrints;

/**
 * The pages of the draft beside its text, set anew after every save. Setting them happens off the screen's thread, the
 * newest text wins, and only pages that look different are drawn again; while nobody looks, nothing is set.
 */
class PreviewPane extends Div {
    private final Supplier<byte[]> pages;
    private final UserFeedback feedback;
    private final LatestOnly<Edition> editions = new LatestOnly<>(
            work -> Thread.ofVirtual().name("draft-preview").start(new DelegatingSecurityContextRunnable(work)));
    private final Div notices = new Div();
    private @Nullable PdfViewer viewer;
    private volatile byte[] newest = new byte[0];
    private boolean watched;

    /** What was set, or why it could not be. */
    private sealed interface Edition {
        @SuppressWarnings("ArrayRecordComponent")
        record Pages(byte[] pdf, List<String> prints) implements Edition {}

        record Refused(RuntimeException reason) implements Edition {}
    }

    /** @param pages sets the draft as it is saved; called on another thread with the rights of this person */
    PreviewPane(Supplier<byte[]> pages, UserFeedback feedback) {
        this.pages = pages;
        this.feedback = feedback;
        addClassName("tk-preview");
        notices.addClassName("notices");
        add(notices);
    }

    /** Somebody looks at the pages, or no longer does. */
    void watch(boolean watched) {
        boolean begun = watched && !this.watched;
        this.watched = watched;
        if (begun) {
            changed();
        }
    }

    /** Something was saved. */
    void changed() {
        if (watched) {
            getUI().ifPresent(ui -> editions.ask(
                    this::set,
                    edition -> ui.accessLater(() -> show(edition), () -> {}).run()));
        }
    }

    private Edition set() {
        try {
            byte[] pdf = pages.get();
            return new Edition.Pages(pdf, PagePrints.of(pdf));
        } catch (RuntimeException refused) {
            return new Edition.Refused(refused);
        }
    }

    private void show(Edition edition) {
        notices.removeAll();
        switch (edition) {
            case Edition.Refused refused ->
                notices.add(new Notice(
                        Notice.Kind.WARN,
                        getTranslation("drafting.PreviewPane.refused"),
                        feedback.explain(refused.reason(), getLocale()).text()));
            case Edition.Pages(byte[] pdf, List<String> prints) -> {
                newest = pdf;
                PdfViewer shown = viewer;
                if (shown == null) {
                    viewer = new PdfViewer(getTranslation("drafting.PreviewPane.title"), "du-thao.pdf", () -> newest);
                    add(viewer);
                } else {
                    shown.refresh(prints);
                }
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.beforeClientResponse(this, context -> changed());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        editions.forget();
    }
}
