package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import vn.trinhky.drafting.ui.EditorSelection.BlockKind;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Kbd;

/**
 * The tool bar above the text. Its buttons act in the page itself, at once and also without a connection; only the
 * menus and the link ask the server. Levels are named as the decree names them.
 */
class EditorToolBar extends Div {
    private final ReportEditor editor;
    private final Select<TextStyle> style = new Select<>();
    private final Map<TextStyle, Button> levels = new EnumMap<>(TextStyle.class);
    private final Map<Mark, Button> marks = new EnumMap<>(Mark.class);
    private final TableMenu tables;
    private final Button undo = glyph("undo", "drafting.EditorToolBar.undo");
    private final Button redo = glyph("redo", "drafting.EditorToolBar.redo");
    private final Button describe;
    private String link = "";

    EditorToolBar(ReportEditor editor) {
        this.editor = editor;
        addClassNames("tk-tools", "tk-small");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("drafting.EditorToolBar.label"));
        editor.bind(undo, EditorCommand.UNDO);
        editor.bind(redo, EditorCommand.REDO);
        add(undo, redo, separator(), styles());
        addLevels();
        add(separator());
        addMarks();
        tables = new TableMenu(editor::run);
        describe = word("describe", EditorCommand.OPEN_IMAGE);
        describe.setVisible(false);
        add(separator(), tables, word("image", EditorCommand.CHOOSE_IMAGE), describe, links(), find(), remark());
        editor.addSelectionListener(this::follow);
    }

    private Component styles() {
        style.setItems(TextStyle.values());
        style.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        style.setValue(TextStyle.PARAGRAPH);
        style.setAriaLabel(getTranslation("drafting.EditorToolBar.style"));
        style.addClassName("style");
        style.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.run(change.getValue().command());
            }
        });
        return style;
    }

    private void addLevels() {
        level(TextStyle.SECTION, new Button(getTranslation("drafting.EditorToolBar.section")));
        level(TextStyle.CLAUSE, new Button(getTranslation("drafting.EditorToolBar.clause")));
        level(TextStyle.POINT, new Button(getTranslation("drafting.EditorToolBar.point")));
        level(TextStyle.DASH, glyph("list", TextStyle.DASH.messageKey()));
    }

    private void level(TextStyle level, Button button) {
        levels.put(level, tool(button, level.command()));
    }

    private void addMarks() {
        mark(Mark.BOLD, "b", "B", EditorCommand.BOLD);
        mark(Mark.ITALIC, "i", "I", EditorCommand.ITALIC);
        mark(Mark.UNDERLINE, "u", "U", EditorCommand.UNDERLINE);
        mark(Mark.SUPERSCRIPT, "sup", "x²", EditorCommand.SUPERSCRIPT);
        mark(Mark.SUBSCRIPT, "sub", "x₂", EditorCommand.SUBSCRIPT);
    }

    private void mark(Mark mark, String element, String letter, EditorCommand command) {
        HtmlContainer glyph = new HtmlContainer(element);
        glyph.setText(letter);
        Button button = new Button(glyph);
        name(button, getTranslation("drafting.EditorToolBar." + mark.name()));
        marks.put(mark, tool(button, command));
    }

    private Button tool(Button button, EditorCommand command) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-pressed", "false");
        editor.bind(button, command);
        add(button);
        return button;
    }

    /** On narrow screens the panel lies over the paper and is opened from here. */
    void addSidePanelSwitch(Component panel) {
        Button open = glyph("panel", "drafting.EditorToolBar.panel");
        open.addClassName("panel-switch");
        open.addClickListener(click -> panel.getElement().getClassList().set("open", !panel.hasClassName("open")));
        add(open);
    }

    private Component links() {
        Button button = new Button(
                getTranslation("drafting.EditorToolBar.link"), click -> new LinkDialog(link, editor::run).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Button word(String act, EditorCommand command) {
        Button button = new Button(getTranslation("drafting.EditorToolBar." + act));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        editor.bind(button, command);
        return button;
    }

    private Component find() {
        Button find = glyph("search", "drafting.EditorToolBar.find");
        editor.bind(find, EditorCommand.FIND);
        return find;
    }

    private Component remark() {
        Button remark = new Button(getTranslation("drafting.EditorToolBar.remark"), Icons.of("comment"));
        remark.setSuffixComponent(new Kbd("Ctrl Alt M"));
        remark.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remark.addClassName("remark");
        editor.bind(remark, EditorCommand.REMARK);
        return remark;
    }

    private void follow(EditorSelection selection) {
        undo.setEnabled(selection.canUndo());
        redo.setEnabled(selection.canRedo());
        TextStyle here = TextStyle.of(selection);
        style.setValue(here);
        levels.forEach((level, button) -> press(button, level == here));
        marks.forEach((mark, button) -> press(button, selection.marks().contains(mark)));
        tables.follow(selection);
        describe.setVisible(selection.block() == BlockKind.IMAGE);
        link = selection.link().orElse("");
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private Button glyph(String icon, String key) {
        Button button = new Button(Icons.of(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name(button, getTranslation(key));
        return button;
    }

    private static void name(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }

    private static Component separator() {
        Span line = new Span();
        line.addClassName("vr");
        return line;
    }
}
