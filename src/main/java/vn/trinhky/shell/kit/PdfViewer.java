package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/**
 * Shows a PDF in the browser's own reader. The bytes are asked for when the browser fetches them, within the session
 * of the person who opened the screen. Below 640 px, where browsers show no PDF inside a page, a link opens it.
 */
public class PdfViewer extends Div {

    /**
     * @param title what the document is, for screen readers and the link
     * @param fileName name under which the browser saves it, without path
     * @param pdf gives the bytes; called in the request of the browser, so it must not need the UI
     */
    public PdfViewer(String title, String fileName, Supplier<byte[]> pdf) {
        addClassName("tk-pdf");
        IFrame frame = new IFrame(inline(fileName, pdf));
        frame.getElement().setAttribute("title", title);
        Anchor open = new Anchor(inline(fileName, pdf), "");
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("tk-pdf-open");
        open.add(Icons.of("file"), new Span(getTranslation("shell.PdfViewer.open", title)));
        add(frame, open);
    }

    private static DownloadHandler inline(String fileName, Supplier<byte[]> pdf) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length);
        });
        return handler.inline();
    }
}
