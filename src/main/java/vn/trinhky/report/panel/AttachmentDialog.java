package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.file.FileKind;
import vn.trinhky.shell.kit.PdfViewer;

/** Shows a file that goes along with a report, without leaving the page: pages as pages, pictures as pictures. */
@StyleSheet("context://css/documents.css")
class AttachmentDialog extends Dialog {
    private final ReportId report;
    private final Attachment attachment;
    private final ReportFiles files;

    AttachmentDialog(ReportId report, Attachment attachment, ReportFiles files) {
        this.report = report;
        this.attachment = attachment;
        this.files = files;
        addClassNames("tk-dialog", "tk-print");
        setHeaderTitle(attachment.fileName());
        add(content());
        getFooter().add(new Button(getTranslation("report.AttachmentDialog.close"), click -> close()));
    }

    private Component content() {
        if (FileKind.PDF.mediaType().equals(attachment.mediaType())) {
            return new PdfViewer(attachment.fileName(), attachment.fileName(), this::bytes);
        }
        Image picture = new Image(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                            byte[] bytes = bytes();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes),
                                    attachment.fileName(),
                                    attachment.mediaType(),
                                    bytes.length);
                        })
                        .inline(),
                attachment.fileName());
        picture.addClassName("tk-attached-picture");
        return picture;
    }

    private byte[] bytes() {
        return files.attachment(report, attachment.content()).bytes();
    }
}
