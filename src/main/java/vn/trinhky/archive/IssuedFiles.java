package vn.trinhky.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.archive.IntegrityReport.Check;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.KnownDocument;
import vn.trinhky.signing.KnownDocuments;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.storage.FileStore;
import vn.trinhky.storage.MissingFileException;

/**
 * The issued files, by the hashes they were issued under; handed out in their newest state, which begins with the issued
 * bytes. Who may have one is asked by {@link Archive}.
 */
@Component
class IssuedFiles {
    private final FileStore files;
    private final KnownDocuments known;
    private final SignatureVerifier verifier;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedFiles(
            FileStore files,
            KnownDocuments known,
            SignatureVerifier verifier,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.known = known;
        this.verifier = verifier;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    IssuedDocument view(ArchivedDetails document) {
        Sha256 newest = newest(document);
        byte[] bytes = files.get(newest);
        events.publishEvent(new DocumentViewed(
                document.report(), document.number(), newest, currentPerson.actor(), clock.instant()));
        return new IssuedDocument(document.report(), document.number(), document.fileName(), bytes);
    }

    IntegrityReport check(ArchivedDetails document) {
        Optional<byte[]> issued = kept(document.file());
        List<Check> checks = new ArrayList<>();
        checks.add(IntegrityReport.fileIsTheIssuedOne(
                issued.isPresent(), document.file().shortened()));
        Sha256 newest = newest(document);
        Optional<byte[]> handedOut = kept(newest);
        if (!newest.equals(document.file())) {
            checks.add(IntegrityReport.extensionBeginsWithTheIssuedFile(
                    issued.isPresent()
                            && handedOut
                                    .filter(bytes -> beginsWith(bytes, issued.get()))
                                    .isPresent(),
                    newest.shortened()));
        }
        handedOut.ifPresent(bytes -> addSignatures(checks, document, verifier.verify(bytes)));
        return new IntegrityReport(checks);
    }

    private Sha256 newest(ArchivedDetails document) {
        return known.newest(document.report(), document.number())
                .map(KnownDocument::file)
                .orElse(document.file());
    }

    private static boolean beginsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** The file store checks the bytes against their hash on every read. */
    private Optional<byte[]> kept(Sha256 file) {
        try {
            return Optional.of(files.get(file));
        } catch (MissingFileException goneOrChanged) {
            return Optional.empty();
        }
    }

    private static void addSignatures(List<Check> checks, ArchivedDetails document, SignatureReport report) {
        if (report.genuine()) {
            checks.add(IntegrityReport.signaturesHold(document.signerName()));
        } else {
            report.findings().forEach(finding -> checks.add(IntegrityReport.failed(finding)));
        }
    }
}
