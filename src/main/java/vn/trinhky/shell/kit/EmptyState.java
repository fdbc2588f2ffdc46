package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A place with nothing in it: what it is for, and one to three ways on. */
public class EmptyState extends Div {

    public EmptyState(String icon, String title, String text) {
        addClassName("tk-empty");
        add(Icons.of(icon), new H2(title), new Paragraph(text));
    }

    /** The ways on, the likeliest first. */
    public EmptyState withActions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("tk-empty-actions");
        add(row);
        return this;
    }
}
