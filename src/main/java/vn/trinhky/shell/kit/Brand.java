package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's mark and name with the agency it works for; leads to the first screen. */
public class Brand extends Anchor {

    /** @param agency the agency as shown, or empty while nobody has set one up */
    public Brand(String agency) {
        setHref("");
        addClassName("tk-brand");
        Image mark = new Image("icons/mark.svg", "");
        Div words = new Div(Markup.bold(getTranslation("shell.product")));
        if (!agency.isEmpty()) {
            words.add(new Span(agency));
        }
        add(mark, words);
    }
}
