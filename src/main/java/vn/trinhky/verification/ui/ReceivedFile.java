package vn.trinhky.verification.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import vn.trinhky.verification.CheckPace.Answer;
import vn.trinhky.verification.CheckResult;
import vn.trinhky.verification.DocumentCheck;

/**
 * Takes a file from a browser into memory, has it checked and forgets it. Runs in the browser's own request, so neither
 * the session nor other screens wait for it.
 */
class ReceivedFile implements UploadHandler {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(3);
    private static final int CHUNK = 64 * 1024;

    private final transient CheckServices services;
    private final transient Clock clock;
    private final transient Runnable begun;
    private final transient Consumer<Outcome> answer;

    /**
     * @param begun called when a file begins to arrive, without the session's lock
     * @param answer called with what became of it, without the session's lock
     */
    ReceivedFile(CheckServices services, Clock clock, Runnable begun, Consumer<Outcome> answer) {
        this.services = services;
        this.clock = clock;
        this.begun = begun;
        this.answer = answer;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Checked(PresentedFile file) implements Outcome {}

        record Later(Duration pause) implements Outcome {}

        record Busy() implements Outcome {}

        record Interrupted() implements Outcome {}

        record Failed(RuntimeException failure) implements Outcome {}
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        switch (services.pace().ask(event.getRequest().getRemoteAddr())) {
            case Answer.Later(var pause) -> answer.accept(new Outcome.Later(pause));
            case Answer.Busy() -> answer.accept(new Outcome.Busy());
            case Answer.Admitted admitted -> {
                try (admitted) {
                    begun.run();
                    answer.accept(received(event));
                }
            }
        }
    }

    private Outcome received(UploadEvent event) {
        try (InputStream in = event.getInputStream()) {
            byte[] pdf = read(in);
            CheckResult result = services.check().check(pdf);
            return new Outcome.Checked(PresentedFile.of(event.getFileName(), pdf, result));
        } catch (IOException e) {
            return new Outcome.Interrupted();
        } catch (RuntimeException e) {
            return new Outcome.Failed(e);
        }
    }

    /** One byte more than is allowed tells that it is too large; the rest stays where it is. */
    private byte[] read(InputStream in) throws IOException {
        Instant end = clock.instant().plus(LONGEST_UPLOAD);
        var pdf = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (pdf.size() <= DocumentCheck.MAX_BYTES) {
            int n = in.read(chunk, 0, Math.min(CHUNK, DocumentCheck.MAX_BYTES + 1 - pdf.size()));
            if (n < 0) {
                break;
            }
            if (clock.instant().isAfter(end)) {
                throw new IOException("too slow");
            }
            pdf.write(chunk, 0, n);
        }
        return pdf.toByteArray();
    }

    /** Above the limit of the check, which says so in words. */
    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
