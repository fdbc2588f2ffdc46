package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shows a PDF as sheets of paper on the desk, the same in every browser and on a phone. The bytes are asked for when the
 * browser fetches them, within the session of the person who opened the screen. What cannot be shown says so, with a
 * way to try again and one to open the file itself.
 */
@StyleSheet("context://css/pdf.css")
public class PdfViewer extends Div {
    private static final String PART = "data-pdf";

    private final PdfPages pages;
    private int edition;

    /**
     * @param title what the document is, for screen readers and the link
     * @param fileName name under which the browser saves it, without path
     * @param pdf gives the bytes; called in the request of the browser, so it must not need the UI
     */
    public PdfViewer(String title, String fileName, Supplier<byte[]> pdf) {
        addClassName("tk-pdf");
        DownloadHandler file = inline(fileName, pdf);
        pages = new PdfPages(title, file);
        add(bar(title, file), failure(), pages);
    }

    /**
     * The bytes have changed: shows them without scrolling, and draws only the pages whose print is new.
     *
     * @param prints one for each page; equal prints stand for pages that look the same
     */
    public void refresh(List<String> prints) {
        pages.refresh(++edition, prints);
    }

    /** Runs when everything in sight is drawn: the person has it before their eyes. */
    public void whenShown(Runnable act) {
        pages.getElement().addEventListener("pdf-drawn", event -> act.run());
    }

    /** Runs when the end of the last page has come into sight. */
    public void whenReadToEnd(Runnable act) {
        pages.getElement().addEventListener("pdf-read", event -> act.run());
    }

    private Component bar(String title, DownloadHandler file) {
        Span counter = new Span();
        counter.addClassName("counter");
        counter.getElement().setAttribute(PART, "counter");
        Span percent = new Span();
        percent.addClassName("percent");
        percent.getElement().setAttribute(PART, "percent");
        Anchor open = new Anchor(file, "");
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("open");
        open.setAriaLabel(getTranslation("shell.PdfViewer.open", title));
        open.setTitle(getTranslation("shell.PdfViewer.open", title));
        open.add(Icons.of("file"), new Span(getTranslation("shell.PdfViewer.openShort")));
        Div bar = new Div(counter, control("out", "−"), percent, control("in", "+"), fit(), open);
        bar.addClassName("tk-pdf-bar");
        bar.getElement().setAttribute("role", "toolbar");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.PdfViewer.tools", title));
        return bar;
    }

    private Button control(String act, String sign) {
        Button button = new Button(sign);
        String words = getTranslation("shell.PdfViewer." + act);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return acting(button, act);
    }

    private Button fit() {
        return acting(new Button(getTranslation("shell.PdfViewer.fit")), "fit");
    }

    private static Button acting(Button button, String act) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute(PART, act);
        return button;
    }

    private Component failure() {
        Button again = new Button(getTranslation("shell.PdfViewer.again"));
        again.getElement().setAttribute(PART, "again");
        Notice notice = new Notice(
                        Notice.Kind.ERROR,
                        getTranslation("shell.PdfViewer.failed"),
                        getTranslation("shell.PdfViewer.failedText"))
                .withAction(again);
        notice.addClassName("tk-pdf-failure");
        return notice;
    }

    private static DownloadHandler inline(String fileName, Supplier<byte[]> pdf) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length);
        });
        return handler.inline();
    }
}
