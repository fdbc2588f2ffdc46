package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import vn.trinhky.drafting.DraftingRule;
import vn.trinhky.drafting.EditingSession;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportRule;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Screen;

/**
 * One opened draft: the paper with its text in the middle, tool bar, outline and panels around it. What is typed is saved
 * as it comes; whatever is refused stays on the screen and says why. Only one window writes, the others read.
 */
class DraftEditor extends Screen {
    /** A third of the time after which a silent window counts as closed. */
    private static final int HEARTBEAT_MILLISECONDS = 15_000;

    private static final int NO_POLLING = -1;

    private final EditorServices services;
    private final DraftWindow window;
    private final ReportEditor editor = new ReportEditor(getTranslation("drafting.DraftEditor.text"));
    private final PaperSheet paper = new PaperSheet(editor);
    private final EditorToolBar toolBar = new EditorToolBar(editor);
    private final EditorNotices notices = new EditorNotices();
    private final EditorStatusBar status;
    private final MetadataForm form;
    private final SidePanel side;
    private final EditorHeader header;
    private final Button submit = new Button(getTranslation("drafting.DraftEditor.submit"), Icons.of("send"));
    private boolean dirty;
    private long countedRevision;

    DraftEditor(EditingSession opened, EditorServices services) {
        this.services = services;
        window = DraftWindow.on(services.drafting(), opened);
        DraftDetails draft = opened.draft();
        int version = services.catalog().readableSummary(window.report()).version();
        status = new EditorStatusBar(version);
        form = new MetadataForm(draft.metadata(), services.drafts().units(), this::saveMetadata);
        side = new SidePanel(window.report(), services, form, this::openVersion);
        header = header(draft);
        OutlinePanel outline = new OutlinePanel(editor, paper);
        Div desk = new Div(paper);
        desk.addClassNames("tk-desk", "tk-editor-desk");
        Div work = new Div(outline, desk, side);
        work.addClassNames("tk-split", "tk-editor-work");
        toolBar.addSidePanelSwitch(side);
        add(header, toolBar, notices, work, status);
        addClassName("tk-editor");
        listen();
        load(draft);
        write(opened.mayWrite());
        if (opened.writer() instanceof Writer.Another another) {
            notices.another(another, false, this::goOnHere);
        }
    }

    private EditorHeader header(DraftDetails draft) {
        Span saved = new Span(
                getTranslation("drafting.DraftEditor.savedAt", services.dates().time(draft.savedAt())));
        saved.addClassName("tk-save");
        saved.getElement().setAttribute("role", "status");
        editor.setSaveStatus(
                saved,
                new SaveTexts(
                        getTranslation("drafting.DraftEditor.saving"),
                        getTranslation("drafting.DraftEditor.savedAt"),
                        getTranslation("drafting.DraftEditor.savedAgain"),
                        getTranslation("drafting.DraftEditor.offline")));
        Button print = new Button(
                getTranslation("drafting.DraftEditor.print"),
                Icons.of("file"),
                click -> editor.flushThen(() -> print(click.getSource())));
        print.setDisableOnClick(true);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> submit());
        return new EditorHeader(
                services.catalog().readableSummary(window.report()), services, saved, print, submit);
    }

    private void listen() {
        editor.addContentListener(this::saveText);
        editor.addDirtyListener(now -> dirty = now);
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> editor.flushThen(() -> {}), Key.KEY_S, KeyModifier.CONTROL);
    }

    /** Shows what is saved; what was typed here and not saved is gone. */
    private void load(DraftDetails draft) {
        window.standOn(draft);
        editor.load(draft.content(), draft.revision());
        form.show(draft.metadata());
        status.showWords(draft.content());
        dirty = false;
        drawPaper();
        countPages();
    }

    private void drawPaper() {
        header.show(services.catalog().readableSummary(window.report()));
        services.feedback()
                .call(() -> services.pages().manuscript(window.report()))
                .ifPresent(paper::show);
    }

    private void countPages() {
        countedRevision = window.revision();
        try {
            status.showPages(services.pages().draft(window.report()).pages());
        } catch (RuleBrokenException tooLong) {
            status.showNoPages(
                    services.feedback().explain(tooLong, getLocale()).text());
        }
    }

    private void write(boolean writing) {
        editor.setReadOnly(!writing);
        toolBar.setEnabled(writing);
        form.setReadOnly(!writing);
        submit.setEnabled(writing);
        submit.setTooltipText(writing ? "" : getTranslation("drafting.DraftEditor.onlyOneWrites"));
    }

    private void saveText(EditedContent text) {
        status.showWords(text.words());
        try {
            editor.acknowledge(window.save(text));
            saved();
        } catch (RuntimeException failure) {
            editor.refuse(tell(failure).text());
        }
    }

    private void saveMetadata(ReportMetadata metadata) {
        try {
            window.save(metadata);
            saved();
            drawPaper();
        } catch (RuntimeException failure) {
            tell(failure);
        }
    }

    private void saved() {
        if (!window.hasRefused()) {
            notices.clear();
        }
        write(true);
    }

    /** Says why something was not saved. Nothing is lost: it is still where it was typed. */
    private Failure tell(RuntimeException failure) {
        Failure told = services.feedback().explain(failure, getLocale());
        if (isBecauseOf(failure, ReportRule.DRAFT_CHANGED_MEANWHILE)) {
            notices.changedElsewhere(told, this::loadNewest);
        } else {
            notices.refused(told);
        }
        if (isBecauseOf(failure, DraftingRule.ONE_WRITES_AT_A_TIME)) {
            heartbeat();
        }
        return told;
    }

    private static boolean isBecauseOf(RuntimeException failure, BusinessRule rule) {
        return failure instanceof RuleBrokenException broken && broken.rule() == rule;
    }

    /** The window is still open; tells it who writes now. */
    private void heartbeat() {
        try {
            Writer writer = window.seen();
            if (writer instanceof Writer.Another another) {
                read(another);
            } else if (!window.isWriting()) {
                goOnHere();
            } else if (window.revision() != countedRevision) {
                countPages();
            }
        } catch (RuntimeException failure) {
            window.stopWriting();
            write(false);
            notices.refused(services.feedback().explain(failure, getLocale()));
        }
    }

    private void read(Writer.Another another) {
        if (window.isWriting()) {
            window.stopWriting();
            write(false);
            notices.another(another, true, this::goOnHere);
        }
    }

    /** Goes on in this window. What is typed and not saved is kept, unless somebody saved other words since. */
    private void goOnHere() {
        services.feedback().call(window::goOn).ifPresent(newer -> {
            if (newer.isEmpty()) {
                notices.clear();
                write(window.isWriting());
                window.refused().ifPresent(this::saveText);
            } else if (dirty || window.hasRefused()) {
                window.stopWriting();
                tell(ReportRule.DRAFT_CHANGED_MEANWHILE.broken());
            } else {
                take(newer.get());
            }
        });
    }

    private void loadNewest() {
        services.feedback()
                .call(window::goOn)
                .flatMap(newer -> newer)
                .ifPresent(this::take);
    }

    private void take(DraftDetails newest) {
        load(newest);
        notices.clear();
        write(window.isWriting());
    }

    private void print(Button button) {
        services.feedback()
                .call(() -> services.pages().draft(window.report()))
                .ifPresent(pdf -> {
                    status.showPages(pdf.pages());
                    new PrintDialog(getTranslation("drafting.DraftEditor.printTitle"), "du-thao.pdf", pdf.bytes())
                            .open();
                });
        button.setEnabled(true);
    }

    private void openVersion(int version) {
        services.feedback()
                .call(() -> services.pages().version(window.report(), version))
                .ifPresent(pdf -> new PrintDialog(
                                getTranslation("drafting.DraftEditor.versionTitle", version),
                                "phien-ban-" + version + ".pdf",
                                pdf)
                        .open());
    }

    /** Saves what is not saved yet, then sends it into the chain. */
    private void submit() {
        if (submit.isEnabled() && !side.showRefusedValue()) {
            submit.setEnabled(false);
            editor.flushThen(() -> {
                if (!window.hasRefused() && services.feedback().run(window::submit)) {
                    leave();
                } else {
                    submit.setEnabled(window.isWriting());
                }
            });
        }
    }

    private void leave() {
        services.feedback().done(getTranslation("drafting.DraftEditor.submitted"));
        getUI().ifPresent(ui -> ui.navigate("ho-so/" + window.report()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(HEARTBEAT_MILLISECONDS);
        Registration heartbeats = ui.addPollListener(poll -> heartbeat());
        addDetachListener(detach -> {
            detach.unregisterListener();
            heartbeats.remove();
            ui.setPollInterval(NO_POLLING);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (services.signedIn().isAuthenticated()) {
            window.close();
        }
    }
}
