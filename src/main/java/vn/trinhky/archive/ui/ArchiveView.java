package vn.trinhky.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.archive.ArchiveQuery;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** Finds issued reports by words and year, and shows the one that is opened beside what was found. */
@Route(ArchiveView.ROUTE)
@Menu(title = "archive.ArchiveView.title", icon = "archive", order = 70)
@RolesAllowed({"DRAFTER", "REVIEWER", "SIGNER", "CLERK", "AUDITOR"})
@StyleSheet("context://css/archive.css")
class ArchiveView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "luu-tru";
    private static final String OPEN = "with-document";

    private final ArchiveServices services;
    private final SearchForm form = new SearchForm(this::search);
    private final Div desk = new Div();
    private ArchiveAddress address = ArchiveAddress.NOTHING;

    ArchiveView(ArchiveServices services) {
        this.services = services;
        addClassName("tk-archive");
        desk.addClassName("tk-archive-desk");
        add(
                new PageHeader(getTranslation("archive.ArchiveView.title"))
                        .withSub(getTranslation("archive.ArchiveView.sub")),
                form,
                desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ArchiveAddress.of(event.getLocation().getQueryParameters());
        form.show(address.query().words());
        try {
            Optional<DocumentPanel> document = address.opened()
                    .map(services.archive()::details)
                    .map(details -> new DocumentPanel(details, address, services));
            desk.removeAll();
            desk.add(results());
            document.ifPresent(desk::add);
            setClassName(OPEN, document.isPresent());
        } catch (AccessDeniedException notToBeRead) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void search(String words) {
        ArchiveQuery asked = new ArchiveQuery(words, address.query().year());
        UI.getCurrent().navigate(ArchiveView.class, address.asking(asked).parameters());
    }

    private Component results() {
        ArchiveQuery query = address.query();
        Map<Integer, Integer> years = services.archive().countByYear(query.words());
        int count = services.archive().count(query);
        Paragraph status = new Paragraph(words(query, count));
        status.addClassNames("tk-meta", "tk-found");
        status.getElement().setAttribute("role", "status");
        Section found = new Section(status, count == 0 ? nothing(query, years) : new HitList(address, count, services));
        found.getElement().setAttribute("aria-label", getTranslation("archive.ArchiveView.results"));
        found.addClassName("tk-results");
        Div results = new Div(new YearFilter(address, years), found);
        results.addClassName("tk-archive-master");
        return results;
    }

    /** How many, in words: {@code 9 kết quả năm 2024, phù hợp nhất trước}. */
    private String words(ArchiveQuery query, int count) {
        if (count == 0) {
            return getTranslation("archive.ArchiveView.none");
        }
        boolean all = query.words().isEmpty();
        return query.year()
                .map(year -> getTranslation(
                        all ? "archive.ArchiveView.allInYear" : "archive.ArchiveView.foundInYear",
                        count,
                        year.toString()))
                .orElseGet(() -> getTranslation(all ? "archive.ArchiveView.all" : "archive.ArchiveView.found", count));
    }

    private Component nothing(ArchiveQuery query, Map<Integer, Integer> years) {
        if (query.words().isEmpty() && query.year().isEmpty()) {
            return new EmptyState(
                    "archive",
                    getTranslation("archive.ArchiveView.empty"),
                    getTranslation("archive.ArchiveView.emptyText"));
        }
        EmptyState nothing = new EmptyState(
                "search",
                query.words().isEmpty()
                        ? getTranslation("archive.ArchiveView.nothingInYear")
                        : getTranslation("archive.ArchiveView.nothing", query.words()),
                getTranslation("archive.ArchiveView.nothingText"));
        query.year().filter(year -> !years.isEmpty()).ifPresent(year -> nothing.withActions(everyYear(query, year)));
        return nothing;
    }

    private Button everyYear(ArchiveQuery query, int year) {
        return new Button(
                getTranslation("archive.ArchiveView.dropYear", Integer.toString(year)),
                Icons.of("x"),
                click -> UI.getCurrent()
                        .navigate(
                                ArchiveView.class,
                                address.asking(query.inEveryYear()).parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("archive.ArchiveView.title"));
    }
}
