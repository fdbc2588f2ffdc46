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

    /** What the program keeps in this browser (text without a connection) is the person's: it goes with them. */
    private void forgetThenLogOut(AuthenticationContext authentication) {
        getElement().executeJs("""
                        sessionStorage.clear();
                        Object.keys(localStorage).filter(key => key.startsWith('trinhky:'))
                          .forEach(key => localStorage.removeItem(key));
                        return new Promise(done => {
                          if (!window.indexedDB) { done(true); return; }
                          const request = indexedDB.deleteDatabase('trinhky');
                          request.onsuccess = request.onerror = request.onblocked = () => done(true);
                        });""").then(forgotten -> authentication.logout(), failed -> authentication.logout());
    }

    private Button logOut(AuthenticationContext authentication) {
        Button logOut = new Button(
                getTranslation("shell.MenuFoot.logOut"), Icons.of("logout"), event -> forgetThenLogOut(authentication));
        logOut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        logOut.addClassName("tk-quiet");
        return logOut;
    }
}
