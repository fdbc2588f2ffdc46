package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;

/**
 * The pages of a PDF drawn as paper, with their text for selection and screen readers. Controls belong into the same
 * {@code .tk-pdf}; the element finds them by their attribute {@code data-pdf}, so that zooming asks nothing of the server.
 *
 * @see <a href="../../../../../../../docs/decisions/0013-pdf-viewer.md">decision 0013</a>
 */
@Tag("pdf-pages")
@JsModule("context://js/pdf-pages.js")
final class PdfPages extends Component implements HasAriaLabel {
    private static final long serialVersionUID = 1L;

    PdfPages(String title, DownloadHandler file) {
        setAriaLabel(title);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("page-label", getTranslation("shell.PdfViewer.page", "{0}"));
        getElement().setAttribute("counter", getTranslation("shell.PdfViewer.counter", "{0}", "{1}"));
        getElement().setAttribute("data-loading", getTranslation("shell.PdfViewer.loading"));
        getElement().setAttribute("src", file);
    }

    /** Address of the file. */
    String address() {
        return getElement().getAttribute("src");
    }

    /**
     * Fetches the file again; an earlier fetch that has not ended is given up.
     *
     * @param edition differs each time
     * @param prints of its pages: a page with the print it had before is not drawn again
     */
    void refresh(int edition, List<String> prints) {
        getElement().executeJs("this.refresh($0, $1)", edition, prints);
    }
}
