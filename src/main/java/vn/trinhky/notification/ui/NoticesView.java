package vn.trinhky.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.InboxEntry;
import vn.trinhky.notification.OpenBells;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.kit.Count;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.FilterTabs;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** What the person was told, newest first; what is unread at first. */
@Route(NoticesView.ROUTE)
@PermitAll
@StyleSheet("context://css/notification.css")
class NoticesView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "thong-bao";
    static final String TOLD = "told";

    private final transient Inbox inbox;
    private final transient OpenBells bells;
    private final transient CurrentPerson current;
    private final transient Dates dates;
    private final transient Clock clock;
    private final Grid<InboxEntry> list;
    private final Div filters = new Div();
    private final Button readAll = new Button();
    private boolean unreadOnly = true;
    private transient @Nullable Runnable takeDown;

    NoticesView(Inbox inbox, OpenBells bells, CurrentPerson current, Dates dates, Clock clock) {
        this.inbox = inbox;
        this.bells = bells;
        this.current = current;
        this.dates = dates;
        this.clock = clock;
        this.list = list();
        addClassName("tk-notices");
        readAll.setText(say("readAll"));
        readAll.addClickListener(click -> {
            inbox.markAllRead(clock.instant());
            refresh();
        });
        filters.addClassName("tk-notices-filters");
        add(new PageHeader(say("title")).withSub(say("about")).withActions(readAll), filters, list);
        refresh();
    }

    private Grid<InboxEntry> list() {
        Grid<InboxEntry> grid = Localized.wrappingGrid(say("title"));
        grid.addComponentColumn(this::row).setKey(TOLD).setFlexGrow(1);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateComponent(new EmptyState("bell", say("empty"), say("emptyText")));
        grid.setItems(
                query -> inbox.page(unreadOnly, query.getOffset(), query.getLimit()).stream(),
                query -> inbox.count(unreadOnly));
        return grid;
    }

    private Component row(InboxEntry entry) {
        Div row = new Div(new NoticeWords(entry, dates));
        row.addClassName("tk-told-row");
        if (!entry.read()) {
            row.add(markRead(entry));
        }
        return row;
    }

    private Component markRead(InboxEntry entry) {
        Button read = new Button(say("markRead"), click -> {
            inbox.markRead(entry.id());
            refresh();
        });
        read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return read;
    }

    private void refresh() {
        int unread = inbox.unread();
        filters.removeAll();
        filters.add(tabs(unread));
        readAll.setEnabled(unread > 0);
        list.getDataProvider().refreshAll();
    }

    private Component tabs(int unread) {
        FilterTabs tabs = new FilterTabs(say("filter"));
        tabs.add(say("unread"), new Count(unread), () -> filter(true));
        tabs.add(say("all"), new Count(inbox.count(false)), () -> filter(false));
        if (!unreadOnly) {
            tabs.press(1);
        }
        return tabs;
    }

    private void filter(boolean unread) {
        unreadOnly = unread;
        list.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        takeDown = bells.hang(current.id(), unread -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (takeDown != null) {
            takeDown.run();
            takeDown = null;
        }
    }

    private String say(String key, Object... arguments) {
        return getTranslation("notification.NoticesView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
