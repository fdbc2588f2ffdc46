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
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** The screens without a browser, as one of the demo people sees them. Things are found by what is written on them. */
public final class Screens implements AutoCloseable {
    private static final Routes ROUTES = routes();
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Screens() {}

    /** Also those that are package-private, which Karibu's own search leaves out. */
    private static Routes routes() {
        Routes routes = new Routes().autoDiscoverViews("vn.trinhky");
        ClassPathScanningCandidateComponentProvider search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        search.findCandidateComponents("vn.trinhky").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), Screens.class.getClassLoader()))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        return routes;
    }

    /** Opens a browser window of this person. */
    public static Screens of(String login) {
        window();
        Authentication person = As.authentication(login);
        SecurityContextHolder.getContext().setAuthentication(person);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        return new Screens();
    }

    /** Opens a browser window of somebody who does not log in. */
    public static Screens ofStranger() {
        window();
        return new Screens();
    }

    /** Opens a browser window in Vietnamese with nobody signed in. */
    public static void window() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, SharedContext.get(), UI::new));
        VaadinSession.getCurrent().setLocale(VIETNAMESE);
        UI.getCurrent().setLocale(VIETNAMESE);
    }

    /** Goes to this address, with or without a query. */
    public Screens go(String route) {
        String[] parts = route.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
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
                .flatMap(part -> ownText(part.getElement()))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** What stands in the element itself; what stands in its components is found with them. */
    private static Stream<String> ownText(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren()
                        .filter(child ->
                                child.isTextNode() && child.getComponent().isEmpty())
                        .map(Element::getText);
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
