package vn.trinhky.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import vn.trinhky.shell.i18n.LanguageLink;
import vn.trinhky.shell.kit.Icons;

/** The foot of the menu: what other modules put there, the language, and the way out (or in). */
class MenuFoot extends Footer {

    MenuFoot(List<HeaderItem> items, AuthenticationContext authentication) {
        addClassName("tk-nav-foot");
        Div row = new Div(new LanguageLink());
        row.addClassName("tk-nav-row");
        if (authentication.isAuthenticated()) {
            items.stream().sorted(Comparator.comparingInt(HeaderItem::order)).forEach(item -> add(item.create()));
            row.add(logOut(authentication));
        } else {
            Anchor logIn = new Anchor("login", Icons.of("user"), new Span(getTranslation("shell.MenuFoot.logIn")));
            logIn.addClassName("tk-link");
            row.add(logIn);
        }
        add(row);
    }

    private Button logOut(AuthenticationContext authentication) {
        Button logOut = new Button(
                getTranslation("shell.MenuFoot.logOut"), Icons.of("logout"), event -> authentication.logout());
        logOut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        logOut.addClassName("tk-quiet");
        return logOut;
    }
}
