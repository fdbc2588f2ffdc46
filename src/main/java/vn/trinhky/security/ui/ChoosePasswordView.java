package vn.trinhky.security.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import vn.trinhky.security.password.OwnPassword;
import vn.trinhky.shell.AgencyName;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.i18n.LanguageLink;
import vn.trinhky.shell.kit.Brand;

/** The only page open to somebody whose password others have seen: here they choose their own, then they log in with it. */
@Route(value = ChoosePasswordView.ROUTE, autoLayout = false)
@PermitAll
@StyleSheet("context://css/administration.css")
class ChoosePasswordView extends Div implements HasDynamicTitle {
    static final String ROUTE = "dat-mat-khau";

    ChoosePasswordView(ObjectProvider<AgencyName> agency, OwnPassword passwords, UserFeedback feedback) {
        addClassName("tk-login");
        Div card = new Div(
                new H1(say("title")),
                new Paragraph(say("text")),
                new PasswordFields(passwords, feedback, "oneTime", this::logInAgain));
        card.addClassName("tk-card");
        Div below = new Div(new LanguageLink());
        below.addClassName("tk-login-below");
        add(new Main(
                new Brand(agency.stream().findFirst().map(AgencyName::shown).orElse("")), card, below));
    }

    private void logInAgain() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("login?changed"));
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private String say(String key) {
        return getTranslation("security.ChoosePasswordView." + key);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
