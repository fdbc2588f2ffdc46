package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.LinkTarget;

/** Asks where the selected words lead. An address that is not allowed is told at the field. */
class LinkDialog extends Dialog {
    private final TextField address = new TextField(getTranslation("drafting.LinkDialog.address"));
    private final Consumer<EditorCommand> editor;

    /** @param present address of the link under the caret, empty if there is none */
    LinkDialog(String present, Consumer<EditorCommand> editor) {
        this.editor = editor;
        addClassNames("tk-dialog", "narrow");
        setHeaderTitle(getTranslation("drafting.LinkDialog.title"));
        address.setValue(present);
        address.setWidthFull();
        address.setManualValidation(true);
        address.setAutofocus(true);
        add(address);
        if (!present.isEmpty()) {
            getFooter().add(new Button(getTranslation("drafting.LinkDialog.remove"), click -> remove()));
        }
        Button set = new Button(getTranslation("drafting.LinkDialog.set"), click -> set());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("drafting.LinkDialog.cancel"), click -> close()), set);
    }

    private void set() {
        try {
            editor.accept(EditorCommand.link(new LinkTarget(address.getValue())));
            close();
        } catch (ContentRule.InvalidContentException refused) {
            address.setErrorMessage(getTranslation(
                    refused.rule().messageKey(), refused.arguments().toArray()));
            address.setInvalid(true);
        }
    }

    private void remove() {
        editor.accept(EditorCommand.UNSET_LINK);
        close();
    }
}
