package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.WordRange;

/**
 * The text of a report, editable in the browser, drawn like the page it becomes when it stands in a {@code .tk-sheet}.
 * Its schema is the content model, so nothing else can be typed or pasted. The element decides when content is sent (at
 * most 1.8 s after the first unsaved key), keeps it until {@link #acknowledge} and repeats it until then; who uses
 * this component must answer every content event with {@link #acknowledge} or {@link #refuse}.
 *
 * @see <a href="../../../../../../../docs/decisions/0006-editor-build.md">decision 0006</a>
 */
@Tag("report-editor")
@JsModule("context://js/report-editor.js")
@StyleSheet("context://css/report-editor.css")
public final class ReportEditor extends Component implements HasStyle {
    private static final long serialVersionUID = 1L;
    private static final String DETAIL = "event.detail";

    /** What the server has, and what the browser wants it to be, if that was not answered yet. */
    private ReportContent known = ReportContent.EMPTY;

    private @Nullable TextChange wanted;
    private List<String> keep = List.of();
    private long revision;
    private long sequence;
    private boolean readOnly;
    private @Nullable String statusId;
    private @Nullable SaveTexts saveTexts;

    /** @param label what assistive technology calls the text, in the person's language */
    public ReportEditor(String label) {
        getElement().setAttribute("label", label);
        listen("content-changed", detail -> {
            wanted = changeIn(detail);
            sequence = detail.path("sequence").asLong(0);
        });
    }

    /** Shows that content as saved; what was in the editor before, and its undo steps, are gone. */
    public void load(ReportContent content, long revision) {
        known = content;
        wanted = null;
        this.revision = revision;
        call("load", ContentJson.write(content), revision);
    }

    /** The content of the last content event is safe under this revision. */
    public void acknowledge(long revision) {
        this.revision = revision;
        known = shown();
        wanted = null;
        call("acknowledge", revision, sequence);
    }

    /** The server put other words in one place of what it has; the page is told by {@link MarkedWords}. */
    void replaced(WordRange place, String words, long revision) {
        this.revision = revision;
        known = TextLines.replaced(known, place.line(), place.from(), place.to(), words);
    }

    /** The last content event was a change of content that the server does not have: it comes again, whole. */
    public void askForWhole() {
        call("sendWhole", sequence);
    }

    /** What stands in the browser, as far as the server was told. */
    private ReportContent shown() {
        try {
            return wanted == null ? known : wanted.appliedTo(known);
        } catch (RuleBrokenException | TextChange.UnknownBaseException e) {
            return known;
        }
    }

    /**
     * The content of the last content event cannot be taken. The text stays in the editor, unsaved; the sentence takes the
     * place of the save state, and the next change is sent again.
     */
    public void refuse(String sentence) {
        call("refuse", sentence, sequence);
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        call("setReadOnly", readOnly);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Lets the element write the state of saving into that component; the server must not set its text any more. */
    public void setSaveStatus(Component status, SaveTexts texts) {
        statusId = status.getId().orElseGet(() -> "save-status-" + UUID.randomUUID());
        status.setId(statusId);
        saveTexts = texts;
        call("setStatusTexts", statusId, texts.json());
    }

    /** Runs a command; the caret is in the text afterwards. */
    public void run(EditorCommand command) {
        call("command", withArguments(command));
    }

    /** Lets a click on that control run a command in the page itself: at once, without losing the caret, also offline. */
    public void bind(Component control, EditorCommand command) {
        control.addAttachListener(event -> bindNow(control, command));
        if (control.isAttached()) {
            bindNow(control, command);
        }
    }

    private void bindNow(Component control, EditorCommand command) {
        List<Object> parameters = new ArrayList<>(List.of(withArguments(command)));
        String places =
                IntStream.range(0, parameters.size()).mapToObj(i -> "$" + i).collect(Collectors.joining(", "));
        parameters.add(getElement());
        String editor = "$" + (parameters.size() - 1);
        control.getElement().executeJs("%s.bindCommand(this, %s)".formatted(editor, places), parameters.toArray());
    }

    /** Makes that bar find and replace in this text; see {@code find-bar.ts} for how its parts are named. */
    void bindFind(Component bar) {
        bar.addAttachListener(event -> bar.getElement().executeJs("$0.bindFind(this)", getElement()));
    }

    /** Sends what was typed and runs the action when the content listeners have had it: before every act on the report. */
    public void flushThen(SerializableRunnable action) {
        getElement().callJsFunction("flush").then(ignored -> action.run());
    }

    /** Content to be saved; it comes also while a dialog is open. */
    public Registration addContentListener(SerializableConsumer<EditedContent> listener) {
        return listen(
                "content-changed",
                detail -> listener.accept(new EditedContent(
                        changeIn(detail),
                        detail.path("words").asInt(0),
                        detail.path("revision").asLong(0))));
    }

    /** Where the caret is, whenever that changes what a tool bar shows. */
    public Registration addSelectionListener(SerializableConsumer<EditorSelection> listener) {
        return listen("selection-changed", detail -> listener.accept(EditorSelection.of(detail)));
    }

    /** All headings, once after loading and whenever one changes. */
    public Registration addOutlineListener(SerializableConsumer<List<OutlineItem>> listener) {
        return listen("outline-changed", detail -> listener.accept(OutlineItem.listOf(detail)));
    }

    /** True at the first unsaved key, false when everything is with the server. */
    public Registration addDirtyListener(SerializableConsumer<Boolean> listener) {
        return listen(
                "dirty-changed", detail -> listener.accept(detail.path("dirty").asBoolean(false)));
    }

    private static TextChange changeIn(JsonNode detail) {
        JsonNode patch = detail.path("patch");
        return patch.isObject()
                ? new TextChange.Patch(
                        patch.path("base").asString(""),
                        patch.path("at").asInt(-1),
                        patch.path("removed").asInt(-1),
                        patch.path("blocks").asString(""))
                : new TextChange.Whole(detail.path("json").asString(""));
    }

    /**
     * Keeps unsaved text in the browser too, until the server has it.
     *
     * @param key whose text of which report it is; nobody else's is ever shown
     * @param window this editing session
     */
    public void keepUnsaved(String key, String window) {
        keep = List.of(key, window);
        call("keepUnsaved", key, window);
    }

    /** What lay in the browser is safe under another name. */
    public void forgetKept() {
        call("forgetKept");
    }

    /** Unsaved text was found in the browser and typed again; with the time it is of. */
    public Registration addRecoveredListener(SerializableConsumer<Instant> listener) {
        return listen("recovered", detail -> listener.accept(time(detail)));
    }

    /** Unsaved text was found in the browser, but the text was changed since: its JSON, not checked, and its time. */
    public Registration addKeptApartListener(SerializableBiConsumer<String, Instant> listener) {
        return listen(
                "kept-apart", detail -> listener.accept(detail.path("json").asString(""), time(detail)));
    }

    /** This tab was an editing session before. */
    public Registration addReturnedListener(SerializableConsumer<String> listener) {
        return listen(
                "returned", detail -> listener.accept(detail.path("session").asString("")));
    }

    private static Instant time(JsonNode detail) {
        return Instant.ofEpochMilli(detail.path("at").asLong(0));
    }

    /** What the element tells; it comes also while a dialog is open. */
    Registration listen(String event, SerializableConsumer<JsonNode> listener) {
        DomListenerRegistration registration = getElement()
                .addEventListener(event, e -> listener.accept(e.getEventData().path(DETAIL)));
        return registration
                .addEventData(DETAIL)
                .setDisabledUpdateMode(DisabledUpdateMode.ALWAYS)
                .allowInert();
    }

    /** The browser has a new element: it gets everything the old one knew. */
    @Override
    protected void onAttach(AttachEvent event) {
        call("setReadOnly", readOnly);
        if (statusId != null && saveTexts != null) {
            call("setStatusTexts", statusId, saveTexts.json());
        }
        if (!keep.isEmpty()) {
            call("keepUnsaved", keep.toArray());
        }
        call("load", ContentJson.write(shown()), revision);
    }

    String say(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }

    private void call(String function, Object... arguments) {
        if (isAttached()) {
            getElement().callJsFunction(function, arguments);
        }
    }

    private static Object[] withArguments(EditorCommand command) {
        return Stream.concat(Stream.<Serializable>of(command.name()), command.arguments().stream())
                .toArray();
    }
}
