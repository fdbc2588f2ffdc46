package vn.trinhky.signing.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.trinhky.report.ReportId;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.signing.ReadingCopy;
import vn.trinhky.signing.Signing;

/**
 * The newest signed state of a report, to read in the page and to download under its number. The bytes are read when
 * the browser asks for them, with the rights of the person who asks.
 */
@StyleSheet("context://css/documents.css")
public class SignedPdfPanel extends Div {
    private final ReportId report;
    private final Signing signing;

    public SignedPdfPanel(ReportId report, Signing signing) {
        this.report = report;
        this.signing = signing;
        addClassName("tk-signed");
        Optional<ReadingCopy> newest = signing.copyToRead(report);
        newest.ifPresentOrElse(this::show, this::showNone);
    }

    private void show(ReadingCopy pdf) {
        add(
                new PdfViewer(
                        getTranslation("signing.SignedPdfPanel.document", pdf.number()), pdf.fileName(), this::bytes),
                download(pdf.fileName()));
    }

    private void showNone() {
        add(new EmptyState(
                "file",
                getTranslation("signing.SignedPdfPanel.none"),
                getTranslation("signing.SignedPdfPanel.noneText")));
    }

    private Component download(String fileName) {
        Anchor link = new Anchor();
        link.addClassName("tk-download");
        link.add(Icons.of("download"), new Span(getTranslation("signing.SignedPdfPanel.download", fileName)));
        link.setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length);
        }));
        return link;
    }

    private byte[] bytes() {
        return signing.copyToRead(report).orElseThrow().bytes();
    }
}
