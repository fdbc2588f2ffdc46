package vn.trinhky.organization.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.OfficeSetup;
import vn.trinhky.shell.AdministrationPage;

/** Leads the administrator from the front pages to the assistant as long as the office is not set up. */
@Component
class SetupFirst implements VaadinServiceInitListener {
    private static final Set<String> FRONT_PAGES = Set.of("", "viec-cua-toi", AdministrationPage.FRONT);
    private static final String ADMIN = "ROLE_ADMIN";

    private final OfficeSetup setup;

    SetupFirst(OfficeSetup setup) {
        this.setup = setup;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (FRONT_PAGES.contains(event.getLocation().getPath()) && isAdministrator() && setup.isOpen()) {
            event.forwardTo(SetupView.class);
        }
    }

    private static boolean isAdministrator() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ADMIN.equals(authority.getAuthority()));
    }
}
