package vn.trinhky.approval.ui.chains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.trinhky.approval.ChainAdministration;
import vn.trinhky.approval.ChainCondition;
import vn.trinhky.approval.ChainDetails;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.ConfirmationDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The office's chains, and which of them a report would go by. */
@Route(ChainsView.ROUTE)
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class ChainsView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "quan-tri/luong-trinh-ky";
    static final String NEW = "moi";

    private final transient ChainAdministration chains;
    private final transient UserFeedback feedback;
    private final transient ChainWords words;
    private final Grid<ChainDetails> grid;
    private final ReportKind tried;
    private final Div outcome = new Div();

    ChainsView(ChainAdministration chains, UserFeedback feedback) {
        this.chains = chains;
        this.feedback = feedback;
        this.words = new ChainWords(chains.office());
        addClassName("tk-admin");
        Button add = new Button(
                say("add"), Icons.of("plus"), click -> UI.getCurrent().navigate(ROUTE + "/" + NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        this.grid = grid();
        this.tried = new ReportKind(words.units(), this::tryOut);
        tried.chooseFirst();
        add(
                new PageHeader(say("title"))
                        .withBack(getTranslation("organization.AdministrationView.title"), AdministrationPage.FRONT)
                        .withSub(say("about"))
                        .withActions(add),
                trial(),
                grid);
        refresh();
    }

    private Component trial() {
        outcome.getElement().setAttribute("role", "status");
        Section trial = new Section(Markup.section(say("try")), tried, outcome);
        trial.addClassName("tk-chain-trial");
        return trial;
    }

    private Grid<ChainDetails> grid() {
        Grid<ChainDetails> list = Localized.wrappingGrid(say("title"));
        list.addComponentColumn(ChainsView::name).setHeader(say("name")).setFlexGrow(3);
        list.addColumn(chain -> words.condition(chain.plan().condition()))
                .setHeader(say("reports"))
                .setFlexGrow(2);
        list.addColumn(chain -> words.way(chain.plan())).setHeader(say("way")).setFlexGrow(5);
        list.addColumn(chain -> say(chain.inUse() ? "inUse" : "retired", chain.version()))
                .setHeader(say("state"))
                .setFlexGrow(2);
        list.addComponentColumn(this::use).setWidth("150px").setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("swap", say("empty"), say("emptyText")));
        return list;
    }

    private static Component name(ChainDetails chain) {
        return new Anchor(ROUTE + "/" + chain.line(), chain.plan().name());
    }

    private Component use(ChainDetails chain) {
        Button button = chain.inUse()
                ? new Button(say("retire"), click -> askRetire(chain))
                : new Button(say("takeBack"), click -> takeBack(chain));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                say(chain.inUse() ? "retireOf" : "takeBackOf", chain.plan().name()));
        return button;
    }

    private void askRetire(ChainDetails chain) {
        boolean general = chain.plan().condition().equals(ChainCondition.GENERAL);
        ConfirmationDialog dialog = new ConfirmationDialog(
                feedback,
                say("retireOf", chain.plan().name()),
                say(general ? "retireGeneralEffect" : "retireEffect"),
                say("retire"),
                "ban",
                () -> chains.retire(chain.line()));
        dialog.afterwards(this::refresh);
        dialog.open();
    }

    private void takeBack(ChainDetails chain) {
        if (feedback.run(() -> chains.takeBack(chain.line()))) {
            refresh();
        }
    }

    private void refresh() {
        grid.setItems(chains.all());
        tryOut();
    }

    private void tryOut() {
        ChainCondition report = tried.chosen();
        outcome.removeAll();
        if (report.type().isEmpty()
                || report.urgency().isEmpty()
                || report.unit().isEmpty()) {
            outcome.add(new Paragraph(say("tryAll")));
            return;
        }
        chains.chainFor(
                        report.type().get(),
                        report.urgency().get(),
                        report.unit().get())
                .ifPresentOrElse(
                        chain -> outcome.add(
                                new Paragraph(say("taken", chain.plan().name(), chain.version())),
                                words.strip(chain.plan())),
                        () -> outcome.add(new Paragraph(say("noneTaken"))));
    }

    private String say(String key, Object... arguments) {
        return getTranslation("approval.ChainsView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", say("title"));
    }
}
