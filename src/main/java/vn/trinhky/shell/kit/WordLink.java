package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Downloads a document in the form people go on working with. It is made when the browser asks, with the rights of who asks. */
public class WordLink extends Anchor {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param name of the file, without path and ending */
    public WordLink(String name, Supplier<byte[]> word) {
        addClassName("tk-word");
        add(Icons.of("download"), new Span(getTranslation("shell.WordLink.text")));
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = word.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name + ".docx", MEDIA_TYPE, bytes.length);
        }));
    }
}
