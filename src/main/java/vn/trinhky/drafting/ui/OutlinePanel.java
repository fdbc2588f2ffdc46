package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.shell.kit.Icons;

/** The headings of the text, to jump to. The heading above the caret is marked and can be moved with its section. */
class OutlinePanel extends Nav {
    private static final int BEFORE_FIRST = -1;

    private final ReportEditor editor;
    private final PaperSheet paper;
    private final OrderedList list = new OrderedList();
    private final Map<Integer, NativeButton> entries = new HashMap<>();
    private final List<Button> movers = new ArrayList<>();
    private boolean readOnly;
    private int current = BEFORE_FIRST;

    OutlinePanel(ReportEditor editor, PaperSheet paper) {
        this.editor = editor;
        this.paper = paper;
        addClassName("tk-outline");
        String title = getTranslation("drafting.OutlinePanel.title");
        getElement().setAttribute("aria-label", title);
        Div head = new Div(new H2(title), mover("up", true), mover("down", false));
        head.addClassName("head");
        add(head, list);
        show(List.of());
        editor.addOutlineListener(this::show);
        editor.addSelectionListener(selection -> mark(selection.heading()));
    }

    /** Moves the section that is marked. */
    private Button mover(String icon, boolean up) {
        String name = getTranslation(up ? "drafting.OutlinePanel.moveUp" : "drafting.OutlinePanel.moveDown");
        Button mover = new Button(Icons.of(icon), click -> editor.run(EditorCommand.moveSection(current, up)));
        mover.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        mover.setAriaLabel(name);
        mover.setTooltipText(name);
        mover.setEnabled(false);
        movers.add(mover);
        return mover;
    }

    /** Reading only, sections stay where they are. */
    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        mark(current);
    }

    private void show(List<OutlineItem> items) {
        list.removeAll();
        entries.clear();
        NativeButton opening = entry(getTranslation("drafting.OutlinePanel.opening"), 1, paper::scrollToOpening);
        entries.put(BEFORE_FIRST, opening);
        items.forEach(item -> entries.put(
                item.index(),
                entry(
                        item.label() + " " + item.text(),
                        item.level(),
                        () -> editor.run(EditorCommand.goTo(item.index())))));
        entry(getTranslation("drafting.OutlinePanel.closing"), 1, paper::scrollToClosing);
        mark(current);
    }

    private NativeButton entry(String text, int level, Runnable jump) {
        NativeButton entry = new NativeButton(text, click -> jump.run());
        entry.addClassName("level-" + level);
        list.add(new ListItem(entry));
        return entry;
    }

    private void mark(int heading) {
        current = heading;
        movers.forEach(mover -> mover.setEnabled(!readOnly && heading != BEFORE_FIRST));
        entries.forEach((index, entry) -> {
            if (index == heading) {
                entry.getElement().setAttribute("aria-current", "true");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
    }
}
