package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** Small inline elements Vaadin has no class for. All of them hold text, never markup. */
public final class Markup {
    private Markup() {}

    public static HtmlContainer bold(String text) {
        return element("b", text);
    }

    public static HtmlContainer strong(String text) {
        return element("strong", text);
    }

    public static HtmlContainer small(String text) {
        return element("small", text);
    }

    public static HtmlContainer quote(String text) {
        return element("blockquote", text);
    }

    /** Secondary text: numbers, times, counts of pages. */
    public static Span meta(String text) {
        Span meta = new Span(text);
        meta.addClassName("tk-meta");
        return meta;
    }

    /** A shortened hash or a code that is read out. */
    public static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("tk-hash");
        return code;
    }

    /** Text for screen readers only. */
    public static Span hidden(String text) {
        Span hidden = new Span(text);
        hidden.addClassName("tk-vh");
        return hidden;
    }

    /** A middle dot between two facts of one line. */
    public static Span separator() {
        Span dot = new Span("·");
        dot.addClassName("sep");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    /** Heads a part of a screen, below the page title. */
    public static Component section(String text) {
        HtmlContainer heading = element("h2", text);
        heading.addClassName("tk-section");
        return heading;
    }

    static HtmlContainer element(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
