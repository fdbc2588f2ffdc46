package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Narrows a list to one kind of entries, with the number of each: {@code Tất cả 10}, {@code Quá hạn 1}. One is always
 * pressed. For panels of one screen use Vaadin's tabs; this one filters.
 */
public class FilterTabs extends Div {
    private final List<NativeButton> tabs = new ArrayList<>();

    /** @param label what is filtered, for screen readers */
    public FilterTabs(String label) {
        addClassName("tk-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Adds a filter; the first one added is pressed from the start, without running its act.
     *
     * @param whenChosen shows the entries of this filter
     */
    public FilterTabs add(String text, Count count, Runnable whenChosen) {
        NativeButton tab = new NativeButton();
        tab.add(new Span(text), count);
        tab.getElement().setAttribute("type", "button");
        tab.addClickListener(event -> {
            press(tab);
            whenChosen.run();
        });
        tabs.add(tab);
        add(tab);
        press(tabs.getFirst());
        return this;
    }

    public int size() {
        return tabs.size();
    }

    /** Shows one as chosen, without running its act. */
    public void press(int number) {
        press(tabs.get(number));
    }

    private void press(NativeButton pressed) {
        tabs.forEach(tab -> tab.getElement().setAttribute("aria-pressed", String.valueOf(tab == pressed)));
    }
}
