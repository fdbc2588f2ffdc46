package vn.trinhky.report.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A comparison over the screen it was asked for on. */
public class CompareDialog extends Dialog {
    public CompareDialog(DifferencePane difference) {
        addClassNames("tk-dialog", "tk-print");
        setHeaderTitle(getTranslation("report.CompareDialog.title"));
        add(difference);
        Button close = new Button(getTranslation("report.CompareDialog.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
