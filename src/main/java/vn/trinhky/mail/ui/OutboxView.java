package vn.trinhky.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.mail.MailListing;
import vn.trinhky.mail.MailSettings.Readiness;
import vn.trinhky.mail.MailState;
import vn.trinhky.mail.OutboxAdministration;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Count;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.FilterTabs;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The letters on their way, and why some are not. */
@Route(OutboxView.ROUTE)
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class OutboxView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "quan-tri/thu-di";
    static final String AGAIN = "again";

    private final transient OutboxAdministration outbox;
    private final transient UserFeedback feedback;
    private final transient Dates dates;
    private final Grid<MailListing> grid;
    private final Div filters = new Div();
    private @Nullable MailState shown;

    OutboxView(OutboxAdministration outbox, UserFeedback feedback, Dates dates) {
        this.outbox = outbox;
        this.feedback = feedback;
        this.dates = dates;
        this.grid = grid();
        addClassName("tk-admin");
        filters.addClassName("tk-admin-bar");
        add(new PageHeader(say("title"))
                .withBack(getTranslation("organization.AdministrationView.title"), AdministrationPage.FRONT)
                .withSub(say("about")));
        Readiness readiness = outbox.readiness();
        if (readiness != Readiness.READY) {
            add(new Notice(Notice.Kind.WARN, say(readiness.name()), say(readiness.name() + "Text")));
        }
        add(filters, grid);
        refresh();
    }

    private Grid<MailListing> grid() {
        Grid<MailListing> list = Localized.wrappingGrid(say("title"));
        list.addColumn(MailListing::recipient).setHeader(say("recipient")).setFlexGrow(2);
        list.addColumn(mail -> getTranslation(mail.purpose().messageKey()))
                .setHeader(say("purpose"))
                .setFlexGrow(1);
        list.addColumn(mail -> dates.moment(mail.created(), getLocale()))
                .setHeader(say("created"))
                .setFlexGrow(1);
        list.addComponentColumn(this::state).setHeader(say("state")).setFlexGrow(3);
        list.addComponentColumn(this::again).setKey(AGAIN).setFlexGrow(0).setWidth("130px");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("send", say("empty"), say("emptyText")));
        list.setItems(
                query -> outbox.page(Optional.ofNullable(shown), query.getOffset(), query.getLimit()).stream(),
                query -> outbox.count(Optional.ofNullable(shown)));
        return list;
    }

    private Component state(MailListing mail) {
        Div state = new Div(new Span(words(mail)));
        mail.error().ifPresent(error -> state.add(new Div(Markup.meta(say("error", error)))));
        return state;
    }

    private String words(MailListing mail) {
        return switch (mail.state()) {
            case WAITING ->
                mail.attempts() == 0
                        ? getTranslation(mail.state().messageKey())
                        : say("tried", mail.attempts(), dates.exact(mail.nextAttempt(), getLocale()));
            case GIVEN_UP -> say("givenUp", mail.attempts());
            case SENT, CANCELLED ->
                getTranslation(mail.state().messageKey())
                        + mail.ended()
                                .map(at -> " " + dates.moment(at, getLocale()))
                                .orElse("");
        };
    }

    private Component again(MailListing mail) {
        if (mail.state() != MailState.GIVEN_UP) {
            return new Div();
        }
        Button again = new Button(say("again"), click -> {
            if (feedback.run(() -> outbox.tryAgain(mail.id()))) {
                feedback.done(say("againDone"));
                refresh();
            }
        });
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setAriaLabel(say("againTo", mail.recipient()));
        return again;
    }

    private void refresh() {
        FilterTabs tabs = new FilterTabs(say("filter"));
        tabs.add(say("all"), new Count(outbox.count(Optional.empty())), () -> filter(null));
        for (MailState state : new MailState[] {MailState.WAITING, MailState.GIVEN_UP, MailState.SENT}) {
            tabs.add(
                    getTranslation(state.messageKey()),
                    new Count(outbox.count(Optional.of(state))),
                    () -> filter(state));
            if (state == shown) {
                tabs.press(tabs.size() - 1);
            }
        }
        filters.removeAll();
        filters.add(tabs);
        grid.getDataProvider().refreshAll();
    }

    private void filter(@Nullable MailState state) {
        shown = state;
        grid.getDataProvider().refreshAll();
    }

    private String say(String key, Object... arguments) {
        return getTranslation("mail.OutboxView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
