package vn.trinhky.approval.ui.chains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.trinhky.approval.ChainStep;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.approval.Completion;
import vn.trinhky.approval.StepKind;
import vn.trinhky.shell.kit.Folded;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** One step of a chain being drawn: what it answers for, who is at it, when it is done, how long it may take. */
class StepCard extends ListItem {
    private static final Set<StepKind> CHECKS =
            EnumSet.of(StepKind.CONTENT_CHECK, StepKind.FORMAT_CHECK, StepKind.OPINION);

    /** What can be done to a step as a whole. */
    enum Move {
        UP,
        DOWN,
        REMOVE
    }

    private final boolean signature;
    private final Div head = new Div();
    private final Div acts = new Div();
    private final CheckboxGroup<StepKind> kinds = new CheckboxGroup<>();
    private final MultiSelectComboBox<Whose> people = new MultiSelectComboBox<>();
    private final ComboBox<Whose> signer = new ComboBox<>();
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private final IntegerField days = new IntegerField();
    private final Button up;
    private final Button down;
    private final Button remove;

    StepCard(ChainStep step, ChainWords words, Runnable changed, BiConsumer<StepCard, Move> move) {
        this.signature = step.isSignature();
        addClassName("tk-chain-step");
        up = act("up", "up", () -> move.accept(this, Move.UP));
        down = act("down", "down", () -> move.accept(this, Move.DOWN));
        remove = act("remove", "x", () -> move.accept(this, Move.REMOVE));
        acts.addClassName("tk-chain-acts");
        head.addClassName("tk-chain-head");
        kinds.setLabel(say("kinds"));
        kinds.setItems(CHECKS);
        kinds.setItemLabelGenerator(kind -> ChainWords.capital(getTranslation(kind.messageKey())));
        seats(words);
        completion.setLabel(say("completion"));
        completion.setItems(Completion.values());
        completion.setItemLabelGenerator(item -> ChainWords.capital(getTranslation(item.messageKey())));
        days.setLabel(say("days"));
        days.setPlaceholder(say("anyTime"));
        days.setMin(1);
        days.setMax(ChainStep.MAX_DUE_DAYS);
        days.setStepButtonsVisible(true);
        days.setManualValidation(true);
        show(step);
        Component body = signature ? body(signer, days) : body(kinds, people, completion, days);
        add(head, body);
        kinds.addValueChangeListener(change -> changed.run());
        people.addValueChangeListener(change -> changed.run());
        signer.addValueChangeListener(change -> changed.run());
        completion.addValueChangeListener(change -> changed.run());
        days.addValueChangeListener(change -> changed.run());
    }

    private void seats(ChainWords words) {
        List<Whose> choices = words.choices();
        people.setLabel(say("people"));
        people.setItems((item, typed) -> Folded.has(words.whose(item), typed), choices);
        people.setItemLabelGenerator(words::whose);
        people.setHelperText(say("peopleHelp"));
        people.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        people.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(say("cleared"))
                .setFocused(say("focused"))
                .setSelected(say("selected"))
                .setDeselected(say("deselected"))
                .setTotal(say("total")));
        signer.setLabel(say("signer"));
        signer.setItems((item, typed) -> Folded.has(words.whose(item), typed), choices);
        signer.setItemLabelGenerator(words::whose);
    }

    private static Div body(Component... fields) {
        Div body = new Div(fields);
        body.addClassName("tk-chain-body");
        return body;
    }

    private Button act(String key, String icon, Runnable run) {
        Button button = new Button(Icons.of(icon), click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(say(key));
        return button;
    }

    private void show(ChainStep step) {
        kinds.setValue(step.kinds());
        people.setValue(step.seats());
        signer.setValue(step.seats().stream().findFirst().orElse(null));
        completion.setValue(step.completion());
        days.setValue(step.dueDays().isPresent() ? step.dueDays().getAsInt() : null);
    }

    /** Where it stands now, and which of its acts are possible. */
    void place(int number, int checks) {
        String name = say(signature ? "signature" : "check", number);
        head.removeAll();
        head.add(Markup.section(name));
        getElement().setAttribute("aria-label", name);
        completion.setVisible(people.getValue().size() > 1);
        if (!signature) {
            head.add(acts);
            acts.add(up, down, remove);
            up.setEnabled(number > 1);
            down.setEnabled(number < checks);
            remove.setEnabled(checks > 1);
            up.setAriaLabel(say("upOf", number));
            down.setAriaLabel(say("downOf", number));
            remove.setAriaLabel(say("removeOf", number));
        }
    }

    /** The focus stays on what was pressed, or goes to its neighbour where that can go no further. */
    void focusAfter(Move move) {
        Button pressed = move == Move.UP ? up : down;
        Button other = move == Move.UP ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    void focusFirst() {
        people.focus();
    }

    ChainStep step() {
        OptionalInt within =
                Optional.ofNullable(days.getValue()).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (signature) {
            return new ChainStep(
                    EnumSet.of(StepKind.SIGNATURE),
                    Completion.ALL,
                    Optional.ofNullable(signer.getValue()).stream().toList(),
                    within);
        }
        return new ChainStep(
                kinds.getValue(),
                Optional.ofNullable(completion.getValue()).orElse(Completion.ALL),
                List.copyOf(people.getValue()),
                within);
    }

    private String say(String key, Object... arguments) {
        return getTranslation("approval.StepCard." + key, arguments);
    }
}
