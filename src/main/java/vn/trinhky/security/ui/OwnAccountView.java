package vn.trinhky.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.security.session.OwnSessions;
import vn.trinhky.security.session.SessionDetails;
import vn.trinhky.shell.AccountPart;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** What everybody looks after themselves: their password, their passkeys, and where they are logged in. */
@Route(OwnAccountView.ROUTE)
@PermitAll
@StyleSheet("context://css/administration.css")
class OwnAccountView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "tai-khoan";

    private final transient OwnSessions sessions;
    private final transient UserFeedback feedback;
    private final Dates dates;
    private final UnorderedList list = new UnorderedList();

    OwnAccountView(
            CurrentPerson current,
            OwnAccountServices own,
            ObjectProvider<AccountPart> parts,
            UserFeedback feedback,
            Dates dates) {
        this.sessions = own.sessions();
        this.feedback = feedback;
        this.dates = dates;
        PersonDetails person = current.get();
        list.addClassName("tk-admin-sessions");
        add(
                new PageHeader(say("title")).withSub(person.name() + " · " + person.post()),
                page(Stream.concat(
                                Stream.of(
                                        part(
                                                "password",
                                                new PasswordFields(
                                                        own.passwords(), feedback, "old", this::passwordChanged)),
                                        part(
                                                "passkeys",
                                                new Paragraph(say("passkeysText")),
                                                new PasskeyList(own.passkeys(), feedback, dates)),
                                        part("sessions", new Paragraph(say("sessionsText")), list)),
                                parts.orderedStream().map(this::part))
                        .toArray(Component[]::new)));
        refresh();
    }

    private void passwordChanged() {
        feedback.done(say("passwordChanged"));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        sessions.all().forEach(session -> list.add(item(session)));
    }

    private ListItem item(SessionDetails session) {
        Div words = new Div(
                Markup.bold(session.program()),
                Markup.meta(say(
                        "session",
                        session.address(),
                        dates.exact(session.begun(), getLocale()),
                        dates.exact(session.lastSeen(), getLocale()))));
        return new ListItem(words, session.current() ? Markup.meta(say("thisSession")) : ending(session));
    }

    private Component ending(SessionDetails session) {
        Button end = new Button(say("endSession"), click -> {
            feedback.run(() -> sessions.end(session.handle()));
            refresh();
        });
        end.addThemeVariants(ButtonVariant.SMALL);
        end.setAriaLabel(say("endSessionOf", session.program(), session.address()));
        return end;
    }

    private static Component part(Component heading, Component... content) {
        Div part = new Div(heading);
        part.add(content);
        part.addClassName("tk-admin-part");
        return part;
    }

    private Component part(AccountPart other) {
        return part(Markup.section(getTranslation(other.titleKey())), other.create());
    }

    private Component part(String key, Component... content) {
        return part(Markup.section(say(key)), content);
    }

    private String say(String key, Object... arguments) {
        return getTranslation("security.OwnAccountView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
