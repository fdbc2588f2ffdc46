package vn.trinhky.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.trinhky.security.passkey.OwnPasskeys;
import vn.trinhky.security.passkey.PasskeyDetails;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;

/** A person's passkeys: one for each device, added on the device itself. */
@JsModule("context://js/passkeys.js")
class PasskeyList extends Div {
    private static final int LONGEST_LABEL = 100;

    private final OwnPasskeys passkeys;
    private final UserFeedback feedback;
    private final Dates dates;
    private final UnorderedList list = new UnorderedList();
    private final Div message = new Div();
    private final TextField label = new TextField(say("label"));

    PasskeyList(OwnPasskeys passkeys, UserFeedback feedback, Dates dates) {
        this.passkeys = passkeys;
        this.feedback = feedback;
        this.dates = dates;
        addClassName("tk-passkeys");
        list.addClassName("tk-admin-sessions");
        label.setMaxLength(LONGEST_LABEL);
        label.setHelperText(say("labelHelp"));
        Button add = new Button(say("add"), Icons.of("key"));
        add.addClickListener(click -> ask(add));
        add(message, list, label, add);
        refresh();
    }

    private void ask(Button add) {
        label.setInvalid(false);
        if (label.getValue().isBlank()) {
            label.setErrorMessage(say("labelMissing"));
            label.setInvalid(true);
            label.focus();
            return;
        }
        add.getElement()
                .executeJs(
                        "return window.trinhkyPasskeys.add($0)",
                        label.getValue().strip())
                .then(String.class, this::tell);
    }

    private void tell(String outcome) {
        message.removeAll();
        if ("done".equals(outcome)) {
            label.clear();
            feedback.done(say("added"));
        } else {
            message.add(new Notice(Notice.Kind.ERROR, say(outcome), say(outcome + "Text")));
        }
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<PasskeyDetails> all = passkeys.all();
        all.forEach(passkey -> list.add(item(passkey)));
        if (all.isEmpty()) {
            list.add(new ListItem(new Paragraph(say("none"))));
        }
    }

    private ListItem item(PasskeyDetails passkey) {
        Div words = new Div(
                Markup.bold(passkey.label()),
                Markup.meta(say(
                        "used",
                        dates.exact(passkey.created(), getLocale()),
                        dates.exact(passkey.lastUsed(), getLocale()))));
        return new ListItem(words, removal(passkey));
    }

    private Component removal(PasskeyDetails passkey) {
        Button remove = new Button(say("remove"), click -> {
            feedback.run(() -> passkeys.remove(passkey.id()));
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(say("removeOf", passkey.label()));
        return remove;
    }

    private String say(String key, Object... arguments) {
        return getTranslation("security.PasskeyList." + key, arguments);
    }
}
