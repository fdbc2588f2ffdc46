package vn.trinhky.shell.kit;

import com.vaadin.flow.component.AttachEvent;
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
    /** Chrome and Edge: no thumbnails, page as wide as its place. Other readers ignore it. */
    private static final String READER_OPTIONS = "#navpanes=0&view=FitH";

    private final IFrame frame = new IFrame();
    private final Anchor link;

    /**
     * @param title what the document is, for screen readers and the link
     * @param fileName name under which the browser saves it, without path
     * @param pdf gives the bytes; called in the request of the browser, so it must not need the UI
     */
    public PdfViewer(String title, String fileName, Supplier<byte[]> pdf) {
        addClassName("tk-pdf");
        frame.getElement().setAttribute("title", title);
        frame.getElement().setAttribute("loading", "lazy");
        link = new Anchor(inline(fileName, pdf), "");
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("tk-pdf-open");
        link.add(Icons.of("file"), new Span(getTranslation("shell.PdfViewer.open", title)));
        add(frame, link);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        attachEvent
                .getUI()
                .beforeClientResponse(
                        this, context -> frame.setSrc(link.getElement().getAttribute("href") + READER_OPTIONS));
    }

    private static DownloadHandler inline(String fileName, Supplier<byte[]> pdf) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length);
        });
        return handler.inline();
    }
}
