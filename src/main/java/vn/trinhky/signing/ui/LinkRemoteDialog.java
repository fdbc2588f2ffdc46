package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.signing.HeldCertificate;
import vn.trinhky.signing.RemoteKeys.RemoteAccount;

/** Asks with which account at the remote service a person signs from now on; the service is asked about it at once. */
class LinkRemoteDialog extends Dialog {
    private final UserFeedback feedback;
    private final BackgroundWork background;
    private final Consumer<String> link;
    private final Runnable linked;
    private final TextField account = new TextField(getTranslation("signing.CertificatesView.account"));
    private final Button verb;

    /** @param link gets the account's name; may take seconds */
    LinkRemoteDialog(
            UserFeedback feedback,
            BackgroundWork background,
            HeldCertificate held,
            Consumer<String> link,
            Runnable linked) {
        this.feedback = feedback;
        this.background = background;
        this.link = link;
        this.linked = linked;
        addClassName("tk-dialog");
        setHeaderTitle(getTranslation("signing.CertificatesView.linkTitle", held.name()));
        account.setMaxLength(RemoteAccount.MAX_NAME);
        account.setManualValidation(true);
        account.setWidthFull();
        account.setAutofocus(true);
        account.getElement().setAttribute("autocomplete", "off");
        verb = new Button(getTranslation("signing.CertificatesView.link"), Icons.of("check"), click -> start());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true);
        verb.addClickShortcut(Key.ENTER).listenOn(this);
        Paragraph effect = new Paragraph(getTranslation("signing.CertificatesView.linkEffect", held.name()));
        effect.addClassName("tk-effect");
        Div body = new Div(account, effect);
        body.addClassName("tk-dialog-body");
        add(body);
        getFooter().add(new Button(getTranslation("shell.ActDialog.cancel"), click -> close()), verb);
    }

    private void start() {
        String name = account.getValue();
        account.setInvalid(false);
        background.run(
                UI.getCurrent(),
                () -> {
                    link.accept(name);
                    return name;
                },
                found -> {
                    close();
                    linked.run();
                },
                this::refuse);
    }

    private void refuse(RuntimeException failure) {
        account.setErrorMessage(feedback.explain(failure, getLocale()).text());
        account.setInvalid(true);
        account.focus();
        verb.setEnabled(true);
    }
}
