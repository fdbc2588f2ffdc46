package vn.trinhky.drafting.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.file.AttachedFile;

/** Takes a file to go along with a report, in the browser's own request: neither the session nor other screens wait. */
class AttachmentUpload implements UploadHandler {
    private static final long serialVersionUID = 1L;

    private final transient ReportId report;
    private final transient ReportFiles files;
    private final transient Listener listener;

    AttachmentUpload(ReportId report, ReportFiles files, Listener listener) {
        this.report = report;
        this.files = files;
        this.listener = listener;
    }

    /** Told without the session's lock. */
    interface Listener {
        void arrived(Attachment attachment);

        void refused(String name, RuntimeException why);
    }

    /** One byte more than is allowed tells that it is too large; the rest stays where it is. */
    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(AttachedFile.MAX_BYTES + 1);
        }
        try {
            listener.arrived(files.addAttachment(report, event.getFileName(), file));
        } catch (RuntimeException why) {
            listener.refused(event.getFileName(), why);
        }
    }

    /** Above the limit of the rules, which say so in words. */
    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
