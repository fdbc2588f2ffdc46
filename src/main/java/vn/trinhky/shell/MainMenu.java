package vn.trinhky.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.shell.kit.Count;
import vn.trinhky.shell.kit.Icons;

/**
 * The entries the person may open, with the number that waits behind each. Entries of order 900 and above belong to no
 * office's daily work and stand apart at the foot.
 */
class MainMenu extends Div {
    private static final double FOOT = 900;

    private final List<NavigationCount> counts;
    private final UserFeedback feedback;
    private final Map<String, SideNavItem> entries = new HashMap<>();

    MainMenu(List<NavigationCount> counts, UserFeedback feedback) {
        this.counts = counts;
        this.feedback = feedback;
        addClassName("tk-menu");
        SideNav work = nav("shell.MainLayout.nav");
        SideNav foot = nav("shell.MainLayout.navFoot");
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = item(entry);
            entries.put(path(entry.path()), item);
            (entry.order() != null && entry.order() >= FOOT ? foot : work).addItem(item);
        }
        add(work);
        if (!foot.getItems().isEmpty()) {
            add(foot);
        }
    }

    void refreshCounts() {
        for (NavigationCount count : counts) {
            SideNavItem item = entries.get(path(count.route()));
            if (item != null) {
                int waiting = feedback.quietly(count::count).orElse(0);
                item.setSuffixComponent(waiting > 0 ? new Count(waiting) : null);
            }
        }
    }

    private SideNav nav(String labelKey) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation(labelKey));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!path(entry.path()).isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.of(entry.icon()));
        }
        return item;
    }

    private static String path(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
