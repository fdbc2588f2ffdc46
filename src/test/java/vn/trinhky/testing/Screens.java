package vn.trinhky.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens without a browser, as one of the demo people sees them. Things are found by what is written on them. */
public final class Screens implements AutoCloseable {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("vn.trinhky");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Screens() {}

    /** Opens a browser window of this person. */
    public static Screens of(String login) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, SharedContext.get(), UI::new));
        Authentication person = As.authentication(login);
        SecurityContextHolder.getContext().setAuthentication(person);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        return new Screens();
    }

    /** Goes to this address. */
    public Screens go(String route) {
        UI.getCurrent().navigate(route);
        return this;
    }

    public Button button(String label) {
        return _get(Button.class, button -> button.withText(label));
    }

    /** All text on the screen, dialogs too, blanks as single blanks. */
    public String text() {
        return text(UI.getCurrent());
    }

    /** All text of one component. */
    public String text(Component component) {
        return _find(component, Component.class).stream()
                .map(part -> part.getElement().getChildCount() == 0
                        ? part.getElement().getText()
                        : "")
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** Lets work in the background bring its answer. */
    public void until(BooleanSupplier arrived) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing came: " + text());
            }
            MockVaadin.clientRoundtrip(true);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
    }
}
