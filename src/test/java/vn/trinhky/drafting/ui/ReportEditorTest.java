package vn.trinhky.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.drafting.ui.EditorSelection.BlockKind;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;

class ReportEditorTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ReportContent CONTENT =
            new ReportContent(List.of(new Block.Paragraph(List.of(Inline.of("Một")))));
    private static final String CONTENT_JSON =
            "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"Một\"}]}]}";

    /** Of {@link #CONTENT}. */
    private static final String FINGERPRINT = "8a052f38659819fa";

    private final ReportEditor editor = new ReportEditor("Nội dung báo cáo");
    private UI ui;

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        ui = UI.getCurrent();
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void whatWasSetBeforeItIsShownReachesTheBrowser() {
        editor.load(CONTENT, 7);
        editor.setReadOnly(true);
        assertThat(calls()).isEmpty();
        ui.add(editor);
        assertThat(calls()).containsExactly("setReadOnly true", "load " + CONTENT_JSON + " 7");
    }

    @Test
    void aNewElementInTheBrowserGetsTheContentLastTyped() {
        ui.add(editor);
        calls();
        type(CONTENT_JSON, 3);
        editor.acknowledge(8);
        ui.remove(editor);
        calls();
        ui.add(editor);
        assertThat(calls()).contains("load " + CONTENT_JSON + " 8");
    }

    @Test
    void anAnswerNamesTheContentItAnswers() {
        ui.add(editor);
        calls();
        List<EditedContent> heard = new ArrayList<>();
        editor.addContentListener(heard::add);
        type(CONTENT_JSON, 41);
        editor.acknowledge(8);
        type(CONTENT_JSON, 42);
        editor.refuse("Báo cáo quá dài");
        assertThat(heard).hasSize(2).first().isEqualTo(new EditedContent(new TextChange.Whole(CONTENT_JSON), 1, 7));
        assertThat(calls()).containsExactly("acknowledge 8 41", "refuse Báo cáo quá dài 42");
    }

    @Test
    void aNewElementGetsTheContentWithTheChangesSent() {
        ui.add(editor);
        editor.load(CONTENT, 7);
        fire("content-changed", """
                {"patch":{"base":"BASE","at":1,"removed":0,"blocks":"[{\\"type\\":\\"heading\\",\\"level\\":1,\\"text\\":[]}]"},
                "words":1,"revision":7,"sequence":1}""".replace("BASE", FINGERPRINT));
        ui.remove(editor);
        calls();
        ui.add(editor);
        assertThat(calls())
                .contains("load " + CONTENT_JSON.replace("]}]}", "]},{\"type\":\"heading\",\"level\":1,\"text\":[]}]}")
                        + " 7");
    }

    @Test
    void commandsCarryTheirArguments() {
        ui.add(editor);
        calls();
        editor.run(EditorCommand.BOLD);
        editor.run(EditorCommand.heading(HeadingLevel.POINT));
        editor.run(EditorCommand.insertTable(3, 4));
        assertThat(calls()).containsExactly("command bold", "command heading 3", "command insertTable 3 4");
    }

    @Test
    void theStateOfSavingIsWrittenIntoAComponentOfThePage() {
        Span status = new Span();
        ui.add(editor, status);
        calls();
        editor.setSaveStatus(status, new SaveTexts("a", "b {0}", "c {0}", "d"));
        assertThat(status.getId()).isPresent();
        assertThat(calls())
                .containsExactly("setStatusTexts " + status.getId().orElseThrow()
                        + " {\"saving\":\"a\",\"saved\":\"b {0}\",\"savedAgain\":\"c {0}\",\"offline\":\"d\"}");
    }

    @Test
    void theCaretIsReported() {
        List<EditorSelection> heard = new ArrayList<>();
        editor.addSelectionListener(heard::add);
        fire("selection-changed", """
                {"block":"heading","level":2,"marks":["bold","superscript"],"link":"","inTable":false,"canUndo":true,
                "canRedo":false,"heading":4}""");
        assertThat(heard)
                .containsExactly(new EditorSelection(
                        BlockKind.HEADING,
                        2,
                        Set.of(Inline.Mark.BOLD, Inline.Mark.SUPERSCRIPT),
                        Optional.empty(),
                        false,
                        true,
                        false,
                        4));
    }

    @Test
    void theOutlineIsReported() {
        List<List<OutlineItem>> heard = new ArrayList<>();
        editor.addOutlineListener(heard::add);
        fire("outline-changed", "{\"items\":[{\"index\":1,\"level\":1,\"label\":\"I.\",\"text\":\"Kết quả\"}]}");
        assertThat(heard).containsExactly(List.of(new OutlineItem(1, 1, "I.", "Kết quả")));
    }

    private void type(String content, long sequence) {
        ObjectNode detail =
                JSON.createObjectNode().put("json", content).put("words", 1).put("revision", 7);
        fire("content-changed", detail.put("sequence", sequence).toString());
    }

    private void fire(String event, String detail) {
        JsonNode data = JSON.createObjectNode().set("event.detail", JSON.readTree(detail));
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), event, data));
    }

    /** The functions called in the browser since the last time, with their arguments. */
    private List<String> calls() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(invocation -> invocation.getExpression().contains("$0."))
                .map(invocation -> invocation.getExpression().replaceAll("(?s).*\\$0\\.(\\w+)\\(.*", "$1") + " "
                        + String.join(
                                " ",
                                invocation.getParameters().stream()
                                        .filter(parameter -> parameter != editor.getElement())
                                        .map(String::valueOf)
                                        .toList()))
                .toList();
    }
}
