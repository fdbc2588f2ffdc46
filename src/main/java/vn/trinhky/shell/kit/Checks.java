package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What was checked and how it came out, one line each. */
public class Checks extends UnorderedList {

    /** How a check came out. */
    public enum Result {
        PASS("ok"),
        WARN("warn"),
        FAIL("fail"),
        /** Not checked, or not possible to say. */
        NONE("clock");

        private final String icon;

        Result(String icon) {
            this.icon = icon;
        }

        private String attribute() {
            return switch (this) {
                case PASS -> "ok";
                case WARN -> "warn";
                case FAIL -> "fail";
                case NONE -> "none";
            };
        }
    }

    public Checks() {
        addClassName("tk-checks");
    }

    public Checks add(Result result, String text) {
        return add(result, result.icon, text, "");
    }

    /** @param detail small print below the line, e.g. who and when */
    public Checks add(Result result, String text, String detail) {
        return add(result, result.icon, text, detail);
    }

    /** A line with an icon of its own, such as {@code sign} or {@code seal}. */
    public Checks add(Result result, String icon, String text, String detail) {
        ListItem line = new ListItem();
        line.getElement().setAttribute("data-check", result.attribute());
        Span words = new Span(Markup.hidden(word(result)), new Span(text));
        line.add(Icons.of(icon), words);
        if (!detail.isEmpty()) {
            line.add(Markup.small(detail));
        }
        add(line);
        return this;
    }

    private String word(Result result) {
        return switch (result) {
            case PASS -> getTranslation("shell.Checks.pass");
            case WARN -> getTranslation("shell.Checks.warn");
            case FAIL -> getTranslation("shell.Checks.fail");
            case NONE -> getTranslation("shell.Checks.none");
        };
    }
}
