package vn.trinhky.signing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.trinhky.shell.kit.Icons;

/** The way back to the list, shown where the document lies over it. */
class BackToList extends Anchor {

    BackToList(String route) {
        super(route, "");
        addClassNames("tk-back", "to-list");
        add(Icons.of("left"), new Span(getTranslation("signing.document.back")));
    }
}
