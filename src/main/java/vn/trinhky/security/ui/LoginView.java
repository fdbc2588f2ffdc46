package vn.trinhky.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import vn.trinhky.security.ReturnAddress;
import vn.trinhky.shell.AgencyName;
import vn.trinhky.shell.i18n.LanguageLink;
import vn.trinhky.shell.kit.Brand;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Notice;

/**
 * The log-in page. A plain HTML form posts name and password to Spring Security, so that password managers know it; the
 * page itself never sees them.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final AuthenticationContext authentication;
    private final Div messages = new Div();
    private final Input address = new Input();

    LoginView(ObjectProvider<AgencyName> agency, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("tk-login");
        Main main = new Main(
                new Brand(agency.stream().findFirst().map(AgencyName::shown).orElse("")), form(), below());
        add(main, new Footer(new Span(getTranslation("security.LoginView.about"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        String back = ReturnAddress.of(asked.getOrDefault(ReturnAddress.PARAMETER, List.of()).stream()
                        .findFirst()
                        .orElse(""))
                .map(ReturnAddress::location)
                .orElse("");
        if (authentication.isAuthenticated()) {
            event.forwardTo(back);
            return;
        }
        address.getElement().setAttribute("value", back);
        messages.removeAll();
        if (asked.containsKey("wait")) {
            say(Notice.Kind.WARN, "wait", asked.get("wait").getFirst());
        } else if (asked.containsKey("error")) {
            say(Notice.Kind.ERROR, "failed", "");
        } else if (asked.containsKey("expired")) {
            say(Notice.Kind.INFO, "expired", "");
        } else if (asked.containsKey("changed")) {
            say(Notice.Kind.OK, "changed", "");
        } else if (asked.containsKey("out")) {
            say(Notice.Kind.OK, "out", "");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("security.LoginView.title"));
    }

    private void say(Notice.Kind kind, String what, String seconds) {
        String key = "security.LoginView." + what;
        String number = seconds.chars().allMatch(Character::isDigit) ? seconds : "";
        messages.add(new Notice(kind, getTranslation(key), getTranslation(key + "Text", number)));
    }

    private Component form() {
        TextField name = new TextField(getTranslation("security.LoginView.name"));
        name.getElement().setAttribute("name", "username");
        name.getElement().setAttribute("autocomplete", "username");
        name.getElement().setAttribute("autocapitalize", "none");
        name.getElement().setAttribute("spellcheck", "false");
        name.setAutofocus(true);
        PasswordField password = Localized.password(getTranslation("security.LoginView.password"));
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        NativeButton logIn = new NativeButton(getTranslation("security.LoginView.logIn"));
        logIn.addClassNames("tk-submit");
        logIn.getElement().setAttribute("type", "submit");
        Paragraph help = new Paragraph(getTranslation("security.LoginView.forgotten"));
        help.addClassName("tk-meta");
        HtmlContainer form = new HtmlContainer("form");
        form.addClassName("tk-card");
        form.getElement().setAttribute("method", "post");
        form.getElement().setAttribute("action", "login");
        address.setType("hidden");
        address.getElement().setAttribute("name", ReturnAddress.PARAMETER);
        form.add(address);
        form.add(new H1(getTranslation("security.LoginView.title")), messages, name, password, csrf(), logIn);
        form.add(new PasskeyLogIn(), help);
        return form;
    }

    private static Component csrf() {
        Input field = new Input();
        field.setType("hidden");
        CsrfToken token = (CsrfToken) VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        if (token != null) {
            field.getElement().setAttribute("name", token.getParameterName());
            field.getElement().setAttribute("value", token.getToken());
        }
        return field;
    }

    private Component below() {
        Anchor check = new Anchor("kiem-tra", getTranslation("security.LoginView.check"));
        check.setRouterIgnore(true);
        Div row = new Div(check, new LanguageLink());
        row.addClassName("tk-login-below");
        return row;
    }
}
