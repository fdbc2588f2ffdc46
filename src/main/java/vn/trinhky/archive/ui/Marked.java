package vn.trinhky.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import vn.trinhky.archive.MarkedText;

/** Shows a text with the words found in it; every piece is text, never markup. */
final class Marked {
    private Marked() {}

    static void fill(HasComponents target, MarkedText text) {
        text.segments().forEach(segment -> target.add(segment.hit() ? mark(segment.text()) : new Text(segment.text())));
    }

    private static Component mark(String text) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(text);
        return mark;
    }
}
