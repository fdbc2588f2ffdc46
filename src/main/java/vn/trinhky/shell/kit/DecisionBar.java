package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** Stays at the bottom of a screen where something is decided: what is decided and what follows, then the acts. */
public class DecisionBar extends Section {

    /**
     * @param label name of the region for screen readers, e.g. {@code Quyết định}
     * @param what what is decided, in words or as a field
     * @param actions the acts, the primary one last
     */
    public DecisionBar(String label, Component what, Component... actions) {
        addClassName("tk-bar");
        getElement().setAttribute("aria-label", label);
        Div grow = new Div(what);
        grow.addClassName("grow");
        Div buttons = new Div(actions);
        buttons.addClassName("tk-actions");
        add(grow, buttons);
    }
}
