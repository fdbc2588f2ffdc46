package vn.trinhky.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SignatureTrace;
import vn.trinhky.signing.SignatureTraces;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.verification.OfficeRecords.Issued;
import vn.trinhky.verification.OfficeRecords.Known;
import vn.trinhky.verification.Verdict.Changed;
import vn.trinhky.verification.Verdict.Genuine;
import vn.trinhky.verification.Verdict.NoLongerStanding;
import vn.trinhky.verification.Verdict.NotOurs;
import vn.trinhky.verification.Verdict.Reason;
import vn.trinhky.verification.Verdict.Undecided;
import vn.trinhky.verification.Verdict.Unsigned;

/**
 * Judges one file. Bytes the office knows are genuine, whatever anybody thinks of their signatures; any other bytes never
 * are. Signatures are then looked at to tell a changed file of the office from files of others, and what was changed.
 *
 * <p>Takes as long as the file wants it to: call it behind {@link TwoAtATime}.
 */
@Component
class Examination {
    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MOST_NAMES = 5;

    /** Codes of the signature library that mean the content or the signature itself is not what was signed. */
    private static final Set<String> BROKEN =
            Set.of("HASH_FAILURE", "SIG_CRYPTO_FAILURE", "FORMAT_FAILURE", "SIGNED_DATA_NOT_FOUND");

    private static final Set<Kind> TOUCHED = Set.of(
            Kind.CHANGED_AFTER_SEAL,
            Kind.CHANGED_BEFORE_SEAL,
            Kind.BYTES_UNDER_NO_SIGNATURE,
            Kind.PADDING_NOT_ZERO,
            Kind.ODD_BYTE_RANGE);

    private final OfficeRecords records;
    private final SignatureTraces traces;
    private final SignatureVerifier verifier;

    Examination(OfficeRecords records, SignatureTraces traces, SignatureVerifier verifier) {
        this.records = records;
        this.traces = traces;
        this.verifier = verifier;
    }

    Examined examine(byte[] pdf) {
        if (pdf.length > MAX_BYTES) {
            return new Examined(new Undecided(Reason.TOO_LARGE), Optional.empty());
        }
        return records.byFile(Sha256.of(pdf))
                .map(known -> ofKnownBytes(known, pdf))
                .orElseGet(() -> new Examined(ofOtherBytes(pdf), Optional.empty()));
    }

    private Examined ofKnownBytes(Known known, byte[] pdf) {
        SignatureReport signatures = verifier.verify(pdf);
        Verdict verdict = known.issued()
                .<Verdict>map(issued -> known.sealed()
                        ? standing(issued)
                        : new Changed(Optional.of(issued.forHolders()), signatures.findings()))
                .orElseGet(() -> new Undecided(Reason.NOT_ISSUED));
        return new Examined(verdict, Optional.of(signatures));
    }

    private static Verdict standing(Issued issued) {
        return issued.standing().status() == ReportStatus.ISSUED
                ? new Genuine(issued.forHolders())
                : new NoLongerStanding(
                        issued.forHolders(),
                        issued.standing().status(),
                        issued.standing().since());
    }

    private Verdict ofOtherBytes(byte[] pdf) {
        var bytes = new PresentedBytes(pdf);
        if (!bytes.looksLikePdf()) {
            return new Undecided(Reason.NOT_A_PDF);
        }
        if (bytes.mentionsEncryption()) {
            return new Undecided(Reason.ENCRYPTED);
        }
        List<SignatureTrace> found = new ArrayList<>(traces.in(pdf));
        Optional<Reason> obstacle =
                bytes.isDangerous() ? Optional.of(Reason.TOO_COMPLEX) : addHidden(found, PresentedForm.of(pdf));
        Optional<Known> document =
                records.bySignature(found.stream().map(SignatureTrace::value).toList());
        if (document.isPresent()) {
            List<SignatureFinding> findings =
                    obstacle.isPresent() ? List.of() : verifier.verify(pdf).findings();
            return new Changed(document.get().issued().map(Issued::forOthers), findings);
        }
        if (obstacle.isPresent()) {
            return new Undecided(obstacle.get());
        }
        return withoutDocument(pdf, bytes, found);
    }

    private Optional<Reason> addHidden(List<SignatureTrace> found, PresentedForm form) {
        form.containers().stream()
                .map(traces::of)
                .flatMap(Optional::stream)
                .filter(trace -> !found.contains(trace))
                .forEach(found::add);
        return form.obstacle();
    }

    private Verdict withoutDocument(byte[] pdf, PresentedBytes bytes, List<SignatureTrace> found) {
        if (found.isEmpty()) {
            return bytes.mentionsASignature() ? new Undecided(Reason.DAMAGED) : new Unsigned();
        }
        if (records.hasSignedHere(
                found.stream().map(SignatureTrace::certificate).distinct().toList())) {
            List<SignatureFinding> findings = verifier.verify(pdf).findings();
            return findings.stream().anyMatch(Examination::showsAChange)
                    ? new Changed(Optional.empty(), findings)
                    : new Undecided(Reason.NOT_IN_REGISTER);
        }
        return new NotOurs(found.stream()
                .map(SignatureTrace::holder)
                .filter(holder -> !holder.isBlank())
                .distinct()
                .limit(MOST_NAMES)
                .toList());
    }

    private static boolean showsAChange(SignatureFinding finding) {
        return TOUCHED.contains(finding.kind())
                || finding.kind() == Kind.SIGNATURE_NOT_PASSED
                        && BROKEN.contains(String.valueOf(finding.arguments().getLast()));
    }

    /**
     * A verdict and what the signatures of known bytes came to.
     *
     * @param signatures only for bytes the office knows
     */
    record Examined(Verdict verdict, Optional<SignatureReport> signatures) {}
}
