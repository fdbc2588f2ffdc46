package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** Terms and their values in two columns, read as a description list. */
public class Facts extends HtmlContainer {

    public Facts() {
        super("dl");
        addClassName("tk-facts");
    }

    public Facts add(String term, String value) {
        return add(term, new Span(value));
    }

    public Facts add(String term, Component value) {
        HtmlContainer description = new HtmlContainer("dd");
        description.add(value);
        add(Markup.element("dt", term), description);
        return this;
    }
}
