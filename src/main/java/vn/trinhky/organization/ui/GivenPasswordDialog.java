package vn.trinhky.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Markup;

/** Shows a one-time password, this once. It stays until it is closed, so that it can be written down. */
class GivenPasswordDialog extends Dialog {

    GivenPasswordDialog(GivenPassword given) {
        addClassNames("tk-dialog", "narrow");
        setHeaderTitle(getTranslation("organization.GivenPasswordDialog.title"));
        setCloseOnOutsideClick(false);
        Facts facts = new Facts()
                .add(getTranslation("organization.PeopleView.login"), given.login())
                .add(
                        getTranslation("organization.GivenPasswordDialog.password"),
                        Markup.code(given.password().text()));
        Div body = new Div(new Paragraph(getTranslation("organization.GivenPasswordDialog.text")), facts);
        body.addClassName("tk-dialog-body");
        add(body);
        Button close = new Button(getTranslation("organization.GivenPasswordDialog.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
