package vn.trinhky.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.OpenBells;
import vn.trinhky.organization.PersonId;
import vn.trinhky.shell.kit.Count;
import vn.trinhky.shell.kit.Icons;

/** Leads to the notices and shows how many are unread; the number changes by itself. */
class Bell extends Anchor {
    private final transient Inbox inbox;
    private final transient OpenBells bells;
    private final PersonId person;
    private final Span number = new Span();
    private transient @Nullable Runnable takeDown;

    Bell(Inbox inbox, OpenBells bells, PersonId person) {
        super(NoticesView.ROUTE);
        this.inbox = inbox;
        this.bells = bells;
        this.person = person;
        addClassName("tk-bell");
        Span word = new Span(getTranslation("notification.NoticesView.title"));
        word.getElement().setAttribute("aria-hidden", "true");
        number.getElement().setAttribute("aria-hidden", "true");
        add(Icons.of("bell"), word, number);
        show(0);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        takeDown = bells.hang(person, unread -> ui.access(() -> show(unread)));
        show(inbox.unread());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (takeDown != null) {
            takeDown.run();
            takeDown = null;
        }
    }

    private void show(int unread) {
        number.removeAll();
        if (unread > 0) {
            number.add(new Count(unread));
        }
        getElement().setAttribute("data-unread", Integer.toString(unread));
        setAriaLabel(getTranslation("notification.Bell.label", unread));
    }
}
