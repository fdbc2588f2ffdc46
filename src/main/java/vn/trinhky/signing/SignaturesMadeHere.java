package vn.trinhky.signing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * Recognises signatures that were made here, for anybody who holds one: whoever knows the hash of a signature has had a
 * file with it. Nothing can be listed or searched.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class SignaturesMadeHere {
    private final SignedFiles files;
    private final MadeSignatures signatures;

    SignaturesMadeHere(SignedFiles files, MadeSignatures signatures) {
        this.files = files;
        this.signatures = signatures;
    }

    /** The document one of these signatures was made for, wherever it stands now. */
    public Optional<SignedDocument> documentOf(Collection<Sha256> values) {
        return signatures.find(values);
    }

    /** True if one of these certificates has signed or sealed here. */
    public boolean hasSignedHere(Collection<Sha256> certificates) {
        return files.hasCertificate(certificates);
    }

    /** Who signed and sealed the document, in the order they did. */
    public List<SignatureMade> of(SignedDocument document) {
        return signatures.of(document.report(), document.number());
    }

    /**
     * A document that was signed here.
     *
     * @param number as printed
     */
    public record SignedDocument(ReportId report, String number) {}
}
