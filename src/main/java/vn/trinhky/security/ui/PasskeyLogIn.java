package vn.trinhky.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Notice;

/** Logs in with a passkey: the device knows its owner, nothing is typed. */
@JsModule("context://js/passkeys.js")
class PasskeyLogIn extends Div {
    private final Div message = new Div();

    PasskeyLogIn() {
        addClassName("tk-passkey");
        Button button = new Button(getTranslation("security.PasskeyLogIn.logIn"), Icons.of("key"));
        button.getElement().setAttribute("type", "button");
        button.setWidthFull();
        button.addClickListener(click -> button.getElement()
                .executeJs("return window.trinhkyPasskeys.logIn()")
                .then(String.class, this::tell));
        add(message, button);
    }

    private void tell(String outcome) {
        message.removeAll();
        if (!"done".equals(outcome)) {
            String key = "security.PasskeyLogIn." + outcome;
            message.add(new Notice(Notice.Kind.ERROR, getTranslation(key), getTranslation(key + "Text")));
        }
    }
}
