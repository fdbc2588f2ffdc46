package vn.trinhky.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.OpenBells;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.HeaderItem;

/** Puts the bell above the signed-in person. */
@org.springframework.stereotype.Component
class BellItem implements HeaderItem {
    private static final int ABOVE_THE_PERSON = 500;

    private final Inbox inbox;
    private final OpenBells bells;
    private final CurrentPerson current;

    BellItem(Inbox inbox, OpenBells bells, CurrentPerson current) {
        this.inbox = inbox;
        this.bells = bells;
        this.current = current;
    }

    @Override
    public Component create() {
        return new Bell(inbox, bells, current.id());
    }

    @Override
    public Optional<Component> createSmall() {
        Bell bell = new Bell(inbox, bells, current.id());
        bell.addClassName("tk-topbar-item");
        return Optional.of(bell);
    }

    @Override
    public int order() {
        return ABOVE_THE_PERSON;
    }
}
