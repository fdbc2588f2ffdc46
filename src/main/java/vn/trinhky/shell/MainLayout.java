package vn.trinhky.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.trinhky.shell.kit.Brand;
import vn.trinhky.shell.kit.SkipLink;

/**
 * The frame of every screen: menu at the left, the content sheet beside it. Below 1024 px the menu opens from a bar at
 * the top. It shows the entries the person may open; the views themselves decide who that is.
 */
@Layout
@AnonymousAllowed
@JsModule("context://js/one-way.js")
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final String CONTENT_ID = "noi-dung";

    private final Main content = new Main();
    private final MainMenu menu;

    MainLayout(
            ObjectProvider<AgencyName> agency,
            ObjectProvider<HeaderItem> items,
            ObjectProvider<NavigationCount> counts,
            UserFeedback feedback,
            AuthenticationContext authentication) {
        menu = new MainMenu(counts.stream().toList(), feedback);
        content.setId(CONTENT_ID);
        content.addClassName("tk-main");
        content.getElement().setAttribute("tabindex", "-1");
        content.getElement().setAttribute("aria-label", getTranslation("shell.MainLayout.content"));
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n texts = new AppLayoutI18n();
        texts.setDrawer(getTranslation("shell.MainLayout.drawer"));
        setI18n(texts);
        Brand brand =
                new Brand(agency.stream().findFirst().map(AgencyName::shown).orElse(""));
        Scroller scroller = new Scroller(menu);
        scroller.addClassName("tk-nav");
        addToDrawer(new Header(brand), scroller, new MenuFoot(items.stream().toList(), authentication));
        addToNavbar(new SkipLink(CONTENT_ID), toggle(), productName());
        if (authentication.isAuthenticated()) {
            items.stream()
                    .map(HeaderItem::createSmall)
                    .flatMap(Optional::stream)
                    .forEach(this::addToNavbar);
        }
        super.setContent(content);
    }

    /** Asks again how many wait behind each entry; views call it after an act that changes a number. */
    public void refreshCounts() {
        menu.refreshCounts();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refreshCounts();
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.MainLayout.openMenu"));
        return toggle;
    }

    private Component productName() {
        Span name = new Span(getTranslation("shell.product"));
        name.addClassName("tk-topbar-name");
        return name;
    }
}
