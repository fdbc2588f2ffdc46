package vn.trinhky.shell.kit;

import com.vaadin.flow.component.HtmlContainer;

/** A key to press, in a hint. */
public class Kbd extends HtmlContainer {

    public Kbd(String key) {
        super("kbd");
        addClassName("tk-kbd");
        setText(key);
    }
}
