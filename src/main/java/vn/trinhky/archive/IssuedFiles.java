package vn.trinhky.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.archive.IntegrityReport.Check;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.storage.FileStore;
import vn.trinhky.storage.MissingFileException;

/** The issued files, by the hashes they were issued under. Who may have one is asked by {@link Archive}. */
@Component
class IssuedFiles {
    private final FileStore files;
    private final SignatureVerifier verifier;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedFiles(
            FileStore files,
            SignatureVerifier verifier,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.verifier = verifier;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    IssuedDocument view(ArchivedDetails document) {
        byte[] bytes = files.get(document.file());
        events.publishEvent(new DocumentViewed(
                document.report(), document.number(), document.file(), currentPerson.actor(), clock.instant()));
        return new IssuedDocument(document.report(), document.number(), document.fileName(), bytes);
    }

    IntegrityReport check(ArchivedDetails document) {
        Optional<byte[]> kept = kept(document);
        List<Check> checks = new ArrayList<>();
        checks.add(IntegrityReport.fileIsTheIssuedOne(
                kept.isPresent(), document.file().shortened()));
        kept.ifPresent(bytes -> addSignatures(checks, document, verifier.verify(bytes)));
        return new IntegrityReport(checks);
    }

    /** The file store checks the bytes against their hash on every read. */
    private Optional<byte[]> kept(ArchivedDetails document) {
        try {
            return Optional.of(files.get(document.file()));
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
