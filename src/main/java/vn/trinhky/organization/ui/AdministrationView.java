package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The front page of the administration: what can be set up, and what each page is for. */
@Route(AdministrationPage.FRONT)
@Menu(title = "organization.AdministrationView.title", icon = "sliders", order = 95)
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class AdministrationView extends Screen implements HasDynamicTitle {

    AdministrationView(ObjectProvider<AdministrationPage> pages) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tk-admin-pages");
        pages.stream()
                .sorted(Comparator.comparingInt(AdministrationPage::order))
                .map(this::entry)
                .forEach(list::add);
        add(
                new PageHeader(getTranslation("organization.AdministrationView.title"))
                        .withSub(getTranslation("organization.AdministrationView.sub")),
                page(list));
    }

    private ListItem entry(AdministrationPage page) {
        Anchor link = new Anchor(page.route(), getTranslation(page.name() + ".title"));
        Component about = new Paragraph(getTranslation(page.name() + ".about"));
        return new ListItem(Icons.of(page.icon()), new Div(link, about));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("organization.AdministrationView.title"));
    }
}
