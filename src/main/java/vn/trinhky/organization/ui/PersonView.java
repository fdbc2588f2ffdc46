package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitAdministration;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.organization.people.PersonRecord;
import vn.trinhky.shell.ConfirmationDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.PageHeader;

/** One person: what is known about them, their posts over time, and everything that can be done about their account. */
@Route(PersonView.ROUTE)
@RolesAllowed("ADMIN")
class PersonView extends AdministrationScreen implements HasUrlParameter<String> {
    static final String ROUTE = "quan-tri/nguoi/ho-so";

    private final transient PeopleAdministration people;
    private final transient Organization organization;
    private final transient UserFeedback feedback;
    private final transient PersonForms forms;
    private final Dates dates;

    PersonView(
            PeopleAdministration people,
            UnitAdministration units,
            Organization organization,
            UserFeedback feedback,
            Dates dates) {
        super("organization.PersonView");
        this.people = people;
        this.organization = organization;
        this.feedback = feedback;
        this.dates = dates;
        this.forms = new PersonForms(people, units, feedback);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(people.person(PersonId.of(id)));
        } catch (IllegalArgumentException | NoSuchElementException none) {
            throw new NotFoundException();
        }
    }

    private void show(PersonRecord person) {
        removeAll();
        Runnable again = () -> show(people.person(person.id()));
        PageHeader header = new PageHeader(person.facts().name())
                .withBack(getTranslation("organization.PeopleView.title"), PeopleView.ROUTE)
                .withSub(
                        person.posts().isEmpty()
                                ? ""
                                : person.posts().getFirst().title());
        add(
                header,
                page(
                        notices(person),
                        part("account", account(person), accountActs(person, again)),
                        posts(person, again)));
    }

    private Component notices(PersonRecord person) {
        Div notices = new Div();
        notices.addClassName("tk-admin-notice");
        if (person.locked()) {
            notices.add(new Notice(Notice.Kind.INFO, say("lockedTitle"), say("lockedText")));
        } else if (person.waitsForOwnPassword()) {
            notices.add(new Notice(Notice.Kind.INFO, say("oneTimeTitle"), say("oneTimeText")));
        }
        return notices;
    }

    private Component account(PersonRecord person) {
        return new Facts()
                .add(PersonForms.say("login"), person.login())
                .add(
                        PersonForms.say("unit"),
                        organization.unit(person.facts().unit()).name())
                .add(
                        PersonForms.say("offices"),
                        person.offices().stream()
                                .sorted()
                                .map(office -> getTranslation("organization.Office." + office.name()))
                                .collect(Collectors.joining(", ")))
                .add(
                        PersonForms.say("email"),
                        person.facts().email().map(EmailAddress::value).orElse("–"))
                .add(
                        PersonForms.say("language"),
                        PersonForms.say(person.facts().language().name()));
    }

    private Component accountActs(PersonRecord person, Runnable again) {
        Div acts = acts();
        acts.add(new Button(say("changeFacts"), Icons.of("pencil"), click -> forms.openFacts(person, again)));
        if (person.locked()) {
            acts.add(new Button(say("unlock"), Icons.of("key"), click -> askUnlock(person, again)));
            return acts;
        }
        acts.add(
                new Button(say("changeOffices"), Icons.of("shield"), click -> forms.openOffices(person, again)),
                new Button(say("resetPassword"), Icons.of("key"), click -> askReset(person, again)),
                new Button(say("lock"), Icons.of("lock"), click -> askLock(person, again)));
        return acts;
    }

    private Component posts(PersonRecord person, Runnable again) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tk-admin-posts");
        person.posts()
                .forEach(post -> list.add(new ListItem(
                        Markup.bold(post.title()),
                        Markup.meta(post.to()
                                .map(to -> say("fromTo", dates.day(post.from()), dates.day(to)))
                                .orElseGet(() -> say("since", dates.day(post.from())))),
                        Markup.small(
                                post.capacityLines().isEmpty()
                                        ? say("signsNothing")
                                        : String.join(" / ", post.capacityLines())))));
        Div acts = acts();
        acts.add(new Button(say("takePost"), Icons.of("plus"), click -> forms.openPost(person, again)));
        return part("posts", list, acts);
    }

    private Component part(String heading, Component... content) {
        Div part = new Div(Markup.section(say(heading)));
        part.add(content);
        part.addClassName("tk-admin-part");
        return part;
    }

    private static Div acts() {
        Div acts = new Div();
        acts.addClassName("tk-admin-acts");
        return acts;
    }

    private void askReset(PersonRecord person, Runnable again) {
        GivenPassword[] given = new GivenPassword[1];
        new ConfirmationDialog(
                        feedback,
                        say("resetPassword"),
                        say("resetEffect", person.facts().name()),
                        say("resetPassword"),
                        "key",
                        () -> given[0] = people.resetPassword(person.id()))
                .afterwards(() -> {
                    again.run();
                    new GivenPasswordDialog(given[0]).open();
                })
                .open();
    }

    private void askLock(PersonRecord person, Runnable again) {
        new ConfirmationDialog(
                        feedback,
                        say("lock"),
                        say("lockEffect", person.facts().name()),
                        say("lock"),
                        "lock",
                        () -> people.lock(person.id()))
                .destructive()
                .afterwards(again)
                .open();
    }

    private void askUnlock(PersonRecord person, Runnable again) {
        new ConfirmationDialog(
                        feedback,
                        say("unlock"),
                        say("unlockEffect", person.facts().name()),
                        say("unlock"),
                        "key",
                        () -> people.unlock(person.id()))
                .afterwards(again)
                .open();
    }
}
