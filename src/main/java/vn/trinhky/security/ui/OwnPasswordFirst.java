package vn.trinhky.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.trinhky.security.CurrentPerson;

/**
 * Leads whoever has a one-time password to the page where they choose their own, wherever they wanted to go. It spares
 * them a page that denies; the rights themselves are withheld by the session.
 */
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {
    private final CurrentPerson current;

    OwnPasswordFirst(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (current.mustChangePassword() && !ChoosePasswordView.class.equals(event.getNavigationTarget())) {
            event.forwardTo(ChoosePasswordView.class);
        }
    }
}
