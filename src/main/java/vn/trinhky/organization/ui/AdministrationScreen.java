package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.Consumer;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** One page of the administration: the way back to the front page, title, what it is for. */
@StyleSheet("context://css/administration.css")
abstract class AdministrationScreen extends Screen implements HasDynamicTitle {
    private static final int LONGEST_SEARCH = 100;

    private final String name;

    /** @param name prefix of its words, as in its {@link AdministrationPage} */
    AdministrationScreen(String name) {
        this.name = name;
        addClassName("tk-admin");
    }

    final PageHeader header(Component... acts) {
        return new PageHeader(say("title"))
                .withBack(getTranslation("organization.AdministrationView.title"), AdministrationPage.FRONT)
                .withSub(say("about"))
                .withActions(acts);
    }

    /** A word of this page. */
    final String say(String key, Object... arguments) {
        return getTranslation(name + "." + key, arguments);
    }

    /** A row above a list. */
    final Div bar(Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("tk-admin-bar");
        return bar;
    }

    final TextField search(String label, Consumer<String> search) {
        TextField field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(Icons.of("search"));
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_SEARCH);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> search.accept(change.getValue()));
        return field;
    }

    /** How many there are, told to screen readers when it changes. */
    static Component count() {
        Component count = Markup.meta("");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
