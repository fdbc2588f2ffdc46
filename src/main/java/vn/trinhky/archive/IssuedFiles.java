package vn.trinhky.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.archive.IntegrityReport.Check;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.signing.KnownDocument;
import vn.trinhky.signing.KnownDocuments;
import vn.trinhky.signing.ReadingCopies;
import vn.trinhky.signing.ReadingCopy;
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
    private final ReadingCopies copies;
    private final SignatureVerifier verifier;
    private final DocumentViews views;

    IssuedFiles(
            FileStore files,
            KnownDocuments known,
            ReadingCopies copies,
            SignatureVerifier verifier,
            DocumentViews views) {
        this.files = files;
        this.known = known;
        this.copies = copies;
        this.verifier = verifier;
        this.views = views;
    }

    /** As it is read and printed: marked on every page if it is no longer valid. */
    IssuedDocument view(ArchivedDetails document) {
        ReadingCopy copy = copies.of(document.signed(viewed(document)));
        return new IssuedDocument(document.report(), document.number(), copy.fileName(), copy.bytes());
    }

    /** The signed bytes whatever became of it, for those who must prove what was issued. */
    IssuedDocument original(ArchivedDetails document) {
        return new IssuedDocument(document.report(), document.number(), document.fileName(), viewed(document));
    }

    private byte[] viewed(ArchivedDetails document) {
        Sha256 newest = newest(document);
        byte[] bytes = files.get(newest);
        views.record(document, newest);
        return bytes;
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
