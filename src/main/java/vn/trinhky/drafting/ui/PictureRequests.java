package vn.trinhky.drafting.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportFile;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.file.Picture;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.storage.MissingFileException;

/**
 * Takes a picture that the editor sends and gives those its text names, in the browser's own requests: neither the
 * session nor other screens wait. Rights are asked each time.
 */
class PictureRequests implements ElementRequestHandler {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "tep";

    private final transient ReportId report;
    private final transient ReportFiles files;
    private final transient UserFeedback feedback;
    private final Locale locale;

    PictureRequests(ReportId report, ReportFiles files, UserFeedback feedback, Locale locale) {
        this.report = report;
        this.files = files;
        this.feedback = feedback;
        this.locale = locale;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if ("POST".equals(request.getMethod())) {
            take(request, response);
        } else {
            give(Objects.toString(request.getParameter(FILE), ""), response);
        }
    }

    /** One byte more than is allowed tells that it is too large; the rest stays where it is. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        byte[] file = request.getInputStream().readNBytes(Picture.MAX_BYTES + 1);
        ObjectNode answer = JSON.createObjectNode();
        try {
            ReportFile kept = files.addPicture(report, file);
            answer.put("file", kept.content().hex()).put("mediaType", kept.mediaType());
            answer.put("width", kept.width()).put("height", kept.height());
        } catch (RuntimeException refused) {
            answer.put("why", feedback.explain(refused, locale).text());
        }
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }

    private void give(String hash, VaadinResponse response) throws IOException {
        try {
            ReportFiles.Content picture = files.picture(report, new Sha256(hash));
            response.setContentType(picture.mediaType());
            response.getOutputStream().write(picture.bytes());
        } catch (IllegalArgumentException | AccessDeniedException | MissingFileException none) {
            response.sendError(HttpStatus.NOT_FOUND.value(), "");
        }
    }
}
