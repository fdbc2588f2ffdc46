package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * A whole screen in the content sheet: the header stays, the middle scrolls, a bar may stay at the bottom. Views extend
 * it and add their parts in that order.
 */
public abstract class Screen extends Div {

    protected Screen() {
        addClassName("tk-screen");
    }

    /** The part that scrolls, from edge to edge: lists. */
    protected static Div scroll(Component... content) {
        Div scroll = new Div(content);
        scroll.addClassName("tk-scroll");
        return scroll;
    }

    /** The part that scrolls, with the page's gutter and a readable measure: forms, text, results. */
    protected static Div page(Component... content) {
        Div inner = new Div(content);
        inner.addClassName("tk-page");
        return scroll(inner);
    }
}
