package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.trinhky.shell.kit.Kbd;

/** The sheet of keys: everything the editor does can be done without a mouse. */
class KeysDialog extends Dialog {

    KeysDialog() {
        addClassNames("tk-dialog", "tk-keys");
        setHeaderTitle(getTranslation("drafting.KeysDialog.title"));
        HtmlContainer list = new HtmlContainer("dl");
        for (EditorKey key : EditorKey.values()) {
            HtmlContainer keys = new HtmlContainer("dt");
            key.keys().forEach(each -> keys.add(new Kbd(each)));
            HtmlContainer act = new HtmlContainer("dd");
            act.setText(getTranslation(key.messageKey()));
            list.add(keys, act);
        }
        // the sheet is higher than small screens: who has no mouse scrolls it by keys
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", getHeaderTitle());
        add(list);
        Button close = new Button(getTranslation("drafting.KeysDialog.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
