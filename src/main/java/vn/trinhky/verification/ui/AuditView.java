package vn.trinhky.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.audit.AuditFilter;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.organization.Office;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;
import vn.trinhky.verification.ChainCustody;

/**
 * The audit chain, newest entry first. Auditors see all of it and check it; administrators see that people act, not on
 * what. Above them stands how far the chain is sealed.
 */
@Route(AuditView.ROUTE)
@Menu(title = "verification.AuditView.title", icon = "chain", order = 90)
@RolesAllowed({"AUDITOR", "ADMIN"})
@StyleSheet("context://css/audit.css")
class AuditView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "nhat-ky";
    private static final int PAGE = 50;
    private static final String SEALED = "audit.sealed";

    private final transient AuditTrail trail;
    private final transient ChainCustody custody;
    private final transient UserFeedback feedback;
    private final transient Clock clock;
    private final EntryWords words;
    private final boolean auditor;

    private final Div seals = new Div();
    private AuditFilter filter = AuditFilter.ALL;
    private Grid<AuditEntry> grid = new Grid<>();

    AuditView(
            AuditTrail trail,
            ChainCustody custody,
            CurrentPerson person,
            UserFeedback feedback,
            AuditWording wording,
            Clock clock) {
        this.trail = trail;
        this.custody = custody;
        this.feedback = feedback;
        this.clock = clock;
        this.auditor = person.get().holds(Office.AUDITOR);
        this.words = wording.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditFilter asked = FilterParameters.filter(event.getLocation().getQueryParameters());
        filter = auditor ? asked : asked.withoutSubject();
        removeAll();
        Button start = new Button(getTranslation("verification.AuditView.check"), Icons.of("chain"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader(getTranslation("verification.AuditView.title"))
                .withSub(getTranslation("verification.AuditView.sub"));
        grid = grid();
        add(header);
        if (auditor) {
            header.withActions(new EvidenceLink(custody, clock), start);
            add(new ChainCheck(trail, feedback, clock, words, start));
        }
        showSeals();
        add(seals, new AuditFilterBar(filter, words.acts(), auditor, this::filterBy), grid);
        showEntries();
    }

    private void showSeals() {
        seals.removeAll();
        seals.add(new SealStrip(trail.sealed(), words, auditor ? this::sealNow : null));
    }

    private void sealNow() {
        if (feedback.run(custody::sealNow)) {
            feedback.done(getTranslation("verification.AuditView.sealed"));
        }
        showSeals();
        grid.getDataProvider().refreshAll();
    }

    /** The address follows the filter without a step in the browser's history, so that the field keeps its focus. */
    private void filterBy(AuditFilter asked) {
        filter = asked;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ROUTE, FilterParameters.address(filter)));
        showEntries();
    }

    private void showEntries() {
        CallbackDataProvider<AuditEntry, Void> entries = DataProvider.fromCallbacks(
                query -> entries(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(trail.count(filter)));
        grid.setEmptyStateComponent(
                filter.equals(AuditFilter.ALL)
                        ? empty("verification.AuditView.empty")
                        : empty("verification.AuditView.nothingFound")
                                .withActions(new Button(
                                        getTranslation("verification.AuditView.dropFilter"),
                                        click -> UI.getCurrent().navigate(AuditView.class))));
        grid.setDataProvider(entries);
    }

    private EmptyState empty(String key) {
        return new EmptyState("chain", getTranslation(key), getTranslation(key + "Text"));
    }

    private List<AuditEntry> entries(int offset, int limit) {
        return auditor ? trail.entries(filter, offset, limit) : trail.entriesWithoutSubjects(filter, offset, limit);
    }

    private Grid<AuditEntry> grid() {
        Grid<AuditEntry> entries = Localized.grid(getTranslation("verification.AuditView.list"));
        entries.addClassNames("dense", "tk-audit-grid");
        entries.setPageSize(PAGE);
        entries.setPartNameGenerator(entry -> SEALED.equals(entry.action()) ? "sealed" : null);
        entries.addColumn(entry -> words.number(entry.seq()))
                .setHeader(getTranslation("verification.AuditView.seq"))
                .setWidth("104px")
                .setFlexGrow(0);
        entries.addColumn(entry -> words.moment(entry.at()))
                .setHeader(getTranslation("verification.AuditView.at"))
                .setWidth("184px")
                .setFlexGrow(0);
        entries.addColumn(entry -> entry.actor().name())
                .setHeader(getTranslation("verification.AuditView.actor"))
                .setWidth("184px")
                .setFlexGrow(0)
                .setTooltipGenerator(entry -> entry.actor().name());
        entries.addColumn(words::act)
                .setHeader(getTranslation("verification.AuditView.action"))
                .setWidth("236px")
                .setTooltipGenerator(AuditEntry::action);
        if (auditor) {
            entries.addColumn(AuditEntry::subject)
                    .setHeader(getTranslation("verification.AuditView.subject"))
                    .setWidth("220px")
                    .setTooltipGenerator(AuditEntry::subject);
        }
        entries.addComponentColumn(entry -> hash(entry.hash()))
                .setHeader(getTranslation("verification.AuditView.hash"))
                .setWidth("200px")
                .setFlexGrow(0);
        entries.asSingleSelect().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                open(event.getValue());
            }
        });
        return entries;
    }

    private Component hash(String stored) {
        Span link = new Span(Icons.of("chain"), Markup.code(words.hash(stored)));
        link.addClassName("tk-audit-link");
        return link;
    }

    private void open(AuditEntry entry) {
        List<AuditEntry> history = entry.subject() == null ? List.of() : trail.historyOf(entry.subject());
        EntryDialog dialog = new EntryDialog(entry, history, words);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                grid.deselectAll();
            }
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("verification.AuditView.title"));
    }
}
