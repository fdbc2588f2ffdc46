package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Supplier;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.shell.kit.WordLink;

/** Shows pages as they would be printed, and gives them away as a Word document. */
class PrintDialog extends Dialog {

    /**
     * @param title what is shown, e.g. {@code Bản in dự thảo}
     * @param fileName under which the browser saves it, without ending
     * @param word the same words as a Word document, made when it is asked for
     */
    PrintDialog(String title, String fileName, byte[] pdf, Supplier<byte[]> word) {
        addClassNames("tk-dialog", "tk-print");
        setHeaderTitle(title);
        add(new PdfViewer(title, fileName + ".pdf", () -> pdf));
        Button close = new Button(getTranslation("drafting.PrintDialog.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(new WordLink(fileName, word), close);
    }
}
