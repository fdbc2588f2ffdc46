package vn.trinhky.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Tells of one failure and closes. It stays until it is read, so it is no toast. */
class FailureDialog extends Dialog {

    FailureDialog(Failure failure) {
        addClassNames("tk-dialog", "narrow");
        setHeaderTitle(failure.title());
        setRole("alertdialog");
        add(new Paragraph(failure.text()));
        Button close = new Button(getTranslation("shell.FailureDialog.close"), event -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
