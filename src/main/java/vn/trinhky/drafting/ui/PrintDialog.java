package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.trinhky.shell.kit.PdfViewer;

/** Shows pages as they would be printed. */
class PrintDialog extends Dialog {

    /**
     * @param title what is shown, e.g. {@code Bản in dự thảo}
     * @param fileName under which the browser saves it
     */
    PrintDialog(String title, String fileName, byte[] pdf) {
        addClassNames("tk-dialog", "tk-print");
        setHeaderTitle(title);
        add(new PdfViewer(title, fileName, () -> pdf));
        Button close = new Button(getTranslation("drafting.PrintDialog.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
