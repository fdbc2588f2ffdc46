package vn.trinhky.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.HeaderItem;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PersonMark;

/** Shows at the foot of the menu who is signed in, with the post, so that nobody acts under another's name; leads to the account. */
@org.springframework.stereotype.Component
class PersonItem implements HeaderItem {
    private static final int LAST = 1_000;

    private final CurrentPerson current;

    PersonItem(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public Component create() {
        PersonDetails person = current.get();
        Div words = new Div(Markup.bold(person.name()), new Span(person.post()));
        Anchor item = new Anchor(OwnAccountView.ROUTE, new PersonMark(person.name()), words);
        item.addClassName("tk-me");
        item.setAriaLabel(item.getTranslation("security.PersonItem.label", person.name(), person.post()));
        return item;
    }

    @Override
    public int order() {
        return LAST;
    }
}
