package vn.trinhky.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.shell.kit.Notice;

/** The editor that is open on the screen, worked without a browser: what its text element would tell is sent by hand. */
final class OpenEditor {
    private OpenEditor() {}

    static void type(String text, long revision) {
        send("{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"" + text + "\"}]}]}", revision);
    }

    /** What the text element tells the server. */
    static void send(String json, long revision) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.putObject("event.detail")
                .put("json", json)
                .put("words", 3)
                .put("revision", revision)
                .put("sequence", 1);
        fire("content-changed", data);
    }

    /** A change of some blocks. */
    static void change(String base, int at, int removed, String blocks, long revision) {
        ObjectNode data = JacksonUtils.createObjectNode();
        ObjectNode detail = data.putObject("event.detail");
        detail.put("words", 3).put("revision", revision).put("sequence", 1);
        detail.putObject("patch")
                .put("base", base)
                .put("at", at)
                .put("removed", removed)
                .put("blocks", blocks);
        fire("content-changed", data);
    }

    /** What was called in the browser so far does not count. */
    static void forget() {
        called("");
    }

    /** True if that function of the text element was called since the last time. */
    static boolean called(String function) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .anyMatch(call -> call.getInvocation().getExpression().contains(function));
    }

    private static void fire(String type, ObjectNode data) {
        Element element = _get(ReportEditor.class).getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    static void heartbeat() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    /** Presses the button and lets the page answer that everything typed was sent. */
    static void submit() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations();
        _get(Button.class, spec -> spec.withText("Trình ký")).click();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("flush")
                        || call.getInvocation().getParameters().toString().contains("flush"))
                .forEach(call -> call.complete(JacksonUtils.nullNode()));
    }

    static void change(String label, String value) {
        _setValue(field(label), value);
    }

    static TextArea field(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static String notice() {
        return _get(Notice.class).getElement().getTextRecursively();
    }

    static String paper() {
        return _get(PaperSheet.class).getElement().getTextRecursively();
    }
}
