package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** What is written about chosen words, and perhaps other words for them. Ctrl Enter sends it. */
class WordCommentForm extends Div {
    private static final int MAX_LENGTH = 2_000;

    private final Div about = new Div();
    private final TextArea field = new TextArea();
    private final Checkbox proposing = new Checkbox();
    private final TextArea proposed = new TextArea();
    private final Div acts = new Div();

    WordCommentForm(Runnable send) {
        field.setLabel(getTranslation("approval.WordCommentsPanel.field"));
        field.setPlaceholder(getTranslation("approval.WordCommentsPanel.hint"));
        field.setMaxLength(MAX_LENGTH);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        proposing.setLabel(getTranslation("approval.WordCommentsPanel.proposing"));
        proposed.setLabel(getTranslation("approval.WordCommentsPanel.proposed"));
        proposed.setMaxLength(MAX_LENGTH);
        proposed.setVisible(false);
        proposing.addValueChangeListener(change -> proposed.setVisible(change.getValue()));
        acts.addClassName("tk-comment-acts");
        acts.add(new Button(
                getTranslation("approval.WordCommentsPanel.send"), Icons.of("comment"), click -> send.run()));
        add(about, field, proposing, proposed, acts);
        addClassName("tk-comment-form");
        Shortcuts.addShortcutListener(this, send::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    /** Can be left without saying anything, also with Escape. */
    WordCommentForm withCancel(Runnable cancel) {
        Button button = new Button(getTranslation("approval.WordCommentsPanel.cancel"), click -> cancel.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        acts.addComponentAsFirst(button);
        Shortcuts.addShortcutListener(this, cancel::run, Key.ESCAPE).listenOn(this);
        return this;
    }

    /** The words it is about, shown above the field, which gets the focus. */
    void begin(String words) {
        about.removeAll();
        about.add(quotation(words));
        field.focus();
    }

    private static Component quotation(String words) {
        return Markup.quote(words);
    }

    void focusField() {
        field.focus();
    }

    String text() {
        return field.getValue();
    }

    Optional<String> proposedWords() {
        return proposing.getValue() ? Optional.of(proposed.getValue()) : Optional.empty();
    }

    void clearAll() {
        about.removeAll();
        field.clear();
        field.setInvalid(false);
        proposed.clear();
        proposing.setValue(false);
    }

    void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
