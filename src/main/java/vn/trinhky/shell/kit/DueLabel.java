package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;

/** A due date in working days, as the organization's calendar worded it: {@code còn 2 ngày}, {@code quá hạn 1 ngày}. */
public class DueLabel extends Span {

    /** How pressing it is; each kind has its colour, its icon and its own words. */
    public enum Kind {
        NONE("none", "clock"),
        SOON("soon", "clock"),
        OVER("over", "warn"),
        DONE("none", "check");

        private final String name;
        private final String icon;

        Kind(String name, String icon) {
            this.name = name;
            this.icon = icon;
        }
    }

    public DueLabel(Kind kind, String text) {
        addClassName("tk-due");
        getElement().setAttribute("data-due", kind.name);
        add(Icons.of(kind.icon), new Span(text));
    }

    /** @param exact the date itself, for the tooltip and for screen readers */
    public DueLabel(Kind kind, String text, String exact) {
        this(kind, text);
        getElement().setAttribute("title", exact);
        add(Markup.hidden(", " + exact));
    }
}
