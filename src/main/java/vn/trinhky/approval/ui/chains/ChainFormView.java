package vn.trinhky.approval.ui.chains;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.approval.ChainAdministration;
import vn.trinhky.approval.ChainCondition;
import vn.trinhky.approval.ChainDetails;
import vn.trinhky.approval.ChainFault;
import vn.trinhky.approval.ChainPlan;
import vn.trinhky.approval.ChainStep;
import vn.trinhky.approval.Completion;
import vn.trinhky.approval.StepKind;
import vn.trinhky.approval.ui.chains.StepCard.Move;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** Draws a chain: what it is for, its steps, how it will look, and everything that is wrong with it while it is changed. */
@Route(ChainsView.ROUTE + "/:line")
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class ChainFormView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ChainAdministration chains;
    private final transient UserFeedback feedback;
    private final transient ChainWords words;
    private transient Optional<ChainDetails> base = Optional.empty();
    private final TextField name = new TextField();
    private final ReportKind reports;
    private final OrderedList list = new OrderedList();
    private final List<StepCard> cards = new ArrayList<>();
    private final Div strip = new Div();
    private final Div faults = new Div();
    private final Button add;
    private final Button save;

    ChainFormView(ChainAdministration chains, UserFeedback feedback) {
        this.chains = chains;
        this.feedback = feedback;
        this.words = new ChainWords(chains.office());
        addClassName("tk-admin");
        reports = new ReportKind(words.units(), this::refresh);
        name.setLabel(say("name"));
        name.setMaxLength(ChainPlan.MAX_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> refresh());
        list.addClassName("tk-chain-steps");
        list.getElement().setAttribute("aria-label", say("steps"));
        faults.addClassName("tk-chain-faults");
        faults.getElement().setAttribute("role", "status");
        strip.addClassName("tk-chain-drawing");
        add = new Button(say("addStep"), Icons.of("plus"), click -> addCheck());
        save = new Button(say("save"), Icons.of("check"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String line = event.getRouteParameters().get("line").orElse("");
        if (line.equals(ChainsView.NEW)) {
            show(Optional.empty());
            return;
        }
        Optional<ChainDetails> chain = id(line).flatMap(chains::find);
        if (chain.isPresent()) {
            show(chain);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(Optional<ChainDetails> chain) {
        base = chain;
        removeAll();
        cards.clear();
        ChainPlan plan = chain.map(ChainDetails::plan).orElseGet(ChainFormView::blank);
        name.setValue(plan.name());
        reports.show(plan.condition());
        plan.steps().forEach(step -> cards.add(card(step)));
        Section what = new Section(name, reports, new Paragraph(say("reportsHelp")));
        what.addClassName("tk-chain-what");
        add(
                new PageHeader(chain.map(known -> known.plan().name()).orElseGet(() -> say("new")))
                        .withBack(getTranslation("approval.ChainsView.title"), ChainsView.ROUTE)
                        .withSub(chain.map(known -> say("version", known.version()))
                                .orElseGet(() -> say("newAbout")))
                        .withActions(save),
                page(what, strip, faults, list, add));
        refresh();
    }

    /** What a new chain begins with. */
    private static ChainPlan blank() {
        return new ChainPlan("", ChainCondition.GENERAL, List.of(check(), signature()));
    }

    private static ChainStep check() {
        return new ChainStep(EnumSet.of(StepKind.CONTENT_CHECK), Completion.ALL, List.of(), OptionalInt.empty());
    }

    private static ChainStep signature() {
        return new ChainStep(Set.of(StepKind.SIGNATURE), Completion.ALL, List.of(), OptionalInt.empty());
    }

    private StepCard card(ChainStep step) {
        return new StepCard(step, words, this::refresh, this::move);
    }

    /** Checks come before the signature. */
    private void addCheck() {
        StepCard card = card(check());
        cards.add(cards.size() - 1, card);
        refresh();
        card.focusFirst();
    }

    private void move(StepCard card, Move move) {
        int at = cards.indexOf(card);
        if (move == Move.REMOVE) {
            cards.remove(card);
            refresh();
            cards.get(Math.min(at, cards.size() - 1)).focusFirst();
            return;
        }
        Collections.swap(cards, at, move == Move.UP ? at - 1 : at + 1);
        refresh();
        card.focusAfter(move);
    }

    private ChainPlan plan() {
        return new ChainPlan(
                name.getValue(),
                reports.chosen(),
                cards.stream().map(StepCard::step).toList());
    }

    private void refresh() {
        if (cards.isEmpty()) {
            return;
        }
        arrange();
        ChainPlan plan = plan();
        strip.removeAll();
        strip.add(words.strip(plan));
        tell(chains.faults(plan, base.map(ChainDetails::line)));
    }

    private void arrange() {
        if (!list.getChildren().toList().equals(cards)) {
            list.removeAll();
            cards.forEach(list::add);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).place(i + 1, cards.size() - 1);
        }
        add.setEnabled(cards.size() < ChainPlan.MAX_STEPS);
    }

    private void tell(List<ChainFault> found) {
        faults.removeAll();
        Optional<ChainFault> forbidding =
                found.stream().filter(ChainFault::forbids).findFirst();
        save.setEnabled(forbidding.isEmpty());
        save.setTooltipText(forbidding.map(ChainWords::fault).orElse(null));
        UnorderedList all = new UnorderedList();
        found.forEach(fault -> all.add(item(fault)));
        if (found.isEmpty()) {
            ListItem sound = new ListItem(Icons.of("ok"), new Span(say("sound")));
            sound.getElement().setAttribute("data-kind", "ok");
            all.add(sound);
        }
        faults.add(Markup.section(say("faults")), all);
    }

    private ListItem item(ChainFault fault) {
        ListItem item = new ListItem(
                Icons.of(fault.forbids() ? "fail" : "warn"),
                Markup.hidden(say(fault.forbids() ? "forbids" : "warns")),
                new Span(ChainWords.fault(fault)));
        item.getElement().setAttribute("data-kind", fault.forbids() ? "error" : "warn");
        return item;
    }

    private void save() {
        ChainPlan plan = plan();
        boolean saved =
                feedback.run(() -> base.ifPresentOrElse(known -> chains.change(known, plan), () -> chains.add(plan)));
        if (saved) {
            feedback.done(say("saved", plan.name()));
            UI.getCurrent().navigate(ChainsView.ROUTE);
        }
    }

    private String say(String key, Object... arguments) {
        return getTranslation("approval.ChainForm." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("approval.ChainsView.title"));
    }
}
