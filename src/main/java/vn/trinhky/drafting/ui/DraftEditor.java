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
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.trinhky.drafting.EditingSession;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.panel.VersionsPanel;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Screen;

/**
 * One opened draft: the paper with its text in the middle, tool bar, outline and panels around it. What is typed is saved
 * as it comes; whatever is refused stays on the screen and says why. Only one window writes, the others read.
 */
class DraftEditor extends Screen implements Writing.Page {
    /** A third of the time after which a silent window counts as closed. */
    private static final int HEARTBEAT_MILLISECONDS = 15_000;

    private static final int NO_POLLING = -1;

    private final EditorServices services;
    private final DraftWindow window;
    private final ReportEditor editor = new ReportEditor(getTranslation("drafting.DraftEditor.text"));
    private final PaperSheet paper = new PaperSheet(editor);
    private final OutlinePanel outline = new OutlinePanel(editor, paper);
    private final EditorToolBar toolBar = new EditorToolBar(editor);
    private final FindBar findBar = new FindBar(editor);
    private final EditorNotices notices = new EditorNotices();
    private final Writing writing;
    private final EditorStatusBar status;
    private final MetadataForm form;
    private final RemarkedText remarked;
    private final SidePanel side;
    private final EditorHeader header;
    private final Button submit = new Button(getTranslation("drafting.DraftEditor.submit"), Icons.of("send"));
    private long countedRevision;

    DraftEditor(EditingSession opened, EditorServices services) {
        this.services = services;
        window = DraftWindow.on(services.drafting(), opened);
        DraftDetails draft = opened.draft();
        int version = services.catalog().readableSummary(window.report()).version();
        status = new EditorStatusBar(version);
        form = new MetadataForm(draft.metadata(), services.drafts().units(), this::saveMetadata);
        remarked = new RemarkedText(editor, new MarkedWords(editor), window);
        side = new SidePanel(window.report(), services, form, new WrittenHere(), remarked, this::openVersion);
        header = header(draft);
        Div desk = new Div(paper);
        desk.addClassNames("tk-desk", "tk-editor-desk");
        Div work = new Div(outline, desk, side);
        work.addClassNames("tk-split", "tk-editor-work");
        toolBar.addSidePanelSwitch(side);
        writing = new Writing(window, this, notices, services.feedback());
        add(header, toolBar, findBar, notices, work, status);
        addClassName("tk-editor");
        listen();
        editor.keepUnsaved(
                services.signedIn().getPrincipalName().orElse("") + "/" + window.report(),
                window.session().toString());
        EditorPictures.of(editor, window.report(), services, notices);
        load(draft);
        writing.begin(opened.writer());
    }

    /** The draft in this window, for the panels beside it. */
    private final class WrittenHere implements VersionsPanel.Draft {
        @Override
        public void whenSaved(Runnable act) {
            editor.flushThen(act::run);
        }

        @Override
        public long revision() {
            return window.revision();
        }

        @Override
        public void replaced() {
            writing.loadNewest();
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
                services.catalog().readableSummary(window.report()), services.marks(), saved, print, submit);
    }

    private void listen() {
        editor.addContentListener(this::saveText);
        editor.addDirtyListener(writing::typed);
        editor.addRecoveredListener(at -> notices.recovered(services.dates().time(at)));
        editor.addKeptApartListener(this::keepApart);
        editor.addReturnedListener(session -> writing.returned(UUID.fromString(session)));
        remarked.serve(side, services.feedback());
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> editor.flushThen(() -> {}), Key.KEY_S, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, () -> new KeysDialog().open(), Key.SLASH, KeyModifier.CONTROL);
    }

    private void keepApart(String json, Instant at) {
        String name = getTranslation(
                "drafting.DraftEditor.keptApart", services.marks().moment(at));
        writing.keepApart(name, json, editor::forgetKept);
    }

    /** Shows what is saved; what was typed here and not saved is gone. */
    @Override
    public final void load(DraftDetails draft) {
        window.standOn(draft);
        editor.load(draft.content(), draft.revision());
        form.show(draft.metadata());
        status.showWords(draft.content());
        drawPaper();
        countPages();
        side.saved();
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
            status.showNoPages(services.feedback().explain(tooLong, getLocale()).text());
        }
    }

    @Override
    public void write(boolean allowed) {
        editor.setReadOnly(!allowed);
        toolBar.setEnabled(allowed);
        findBar.setReadOnly(!allowed);
        outline.setReadOnly(!allowed);
        form.setReadOnly(!allowed);
        side.setReadOnly(!allowed);
        submit.setEnabled(allowed);
        submit.setTooltipText(allowed ? "" : getTranslation("drafting.DraftEditor.onlyOneWrites"));
    }

    private void saveText(EditedContent text) {
        status.showWords(text.words());
        writing.save(text, this::taken, () -> editor.refuse(getTranslation("drafting.EditorNotices.notSaved")));
    }

    private void taken(long revision) {
        editor.acknowledge(revision);
        side.saved();
    }

    private boolean saveMetadata(ReportMetadata metadata) {
        boolean saved = writing.save(metadata);
        if (saved) {
            side.saved();
            drawPaper();
        }
        return saved;
    }

    @Override
    public void askForWhole() {
        editor.askForWhole();
    }

    @Override
    public void saveAgain() {
        window.refused().ifPresent(this::saveText);
    }

    private void heartbeat() {
        writing.seen();
        if (window.isWriting() && window.revision() != countedRevision) {
            countPages();
        }
    }

    @Override
    public Locale locale() {
        return getLocale();
    }

    private void print(Button button) {
        services.feedback().call(() -> services.pages().draft(window.report())).ifPresent(pdf -> {
            status.showPages(pdf.pages());
            new PrintDialog(
                            getTranslation("drafting.DraftEditor.printTitle"),
                            "du-thao",
                            pdf.bytes(),
                            () -> services.pages().word(window.report()))
                    .open();
        });
        button.setEnabled(true);
    }

    private void openVersion(int version) {
        services.feedback()
                .call(() -> services.pages().version(window.report(), version))
                .ifPresent(pdf -> new PrintDialog(
                                getTranslation("drafting.DraftEditor.versionTitle", version),
                                "phien-ban-" + version,
                                pdf,
                                () -> services.pages().versionWord(window.report(), version))
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
                    editor.run(EditorCommand.SHOW_IMAGE_WITHOUT_TEXT);
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
