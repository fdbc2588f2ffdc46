package vn.trinhky.signing.dss;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.diagnostic.jaxb.XmlPDFLockDictionary;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.PdfLockAction;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.VerifiedSignature;
import vn.trinhky.signing.VerifiedSignature.Verdict;

/**
 * What an issued document must be beyond two valid signatures. Even under the strict policy DSS accepts a changed
 * description, bytes added behind the signatures, a file cut back to the chairman's revision, and it reads the lock from
 * the newest revision, where an attacker may have removed it.
 */
final class SealedDocumentRules {
    private static final List<String> BOTH = List.of(PdfSigner.SIGNATURE_FIELD, PdfSigner.SEAL_FIELD);
    private static final String DESCRIPTION = "/Metadata";

    private final byte[] pdf;
    private final DiagnosticData data;
    private final SimpleReport verdicts;
    private final List<SignatureFinding> findings = new ArrayList<>();

    SealedDocumentRules(byte[] pdf, DiagnosticData data, SimpleReport verdicts) {
        this.pdf = pdf;
        this.data = data;
        this.verdicts = verdicts;
    }

    List<SignatureFinding> findings(List<VerifiedSignature> signatures) {
        for (VerifiedSignature signature : signatures) {
            signaturePasses(signature);
        }
        coverage();
        if (areTheTwo(data.getSignatures())) {
            PDFRevisionWrapper signature = data.getSignatures().getFirst().getPDFRevision();
            PDFRevisionWrapper seal = data.getSignatures().getLast().getPDFRevision();
            certified(signature);
            sealed(seal);
            unchanged(signature, seal);
        } else {
            report(Kind.NOT_THE_TWO_SIGNATURES);
        }
        return findings;
    }

    private void signaturePasses(VerifiedSignature signature) {
        if (signature.verdict() != Verdict.PASSED) {
            String detail = signature.detail().isEmpty() ? signature.verdict().name() : signature.detail();
            report(Kind.SIGNATURE_NOT_PASSED, signature.field(), detail);
        }
        if (signature.timestampedAt() == null) {
            report(Kind.NO_TIMESTAMP, signature.field());
        }
    }

    private void coverage() {
        var covered = new CoveredBytes(pdf);
        for (SignatureWrapper signature : data.getSignatures()) {
            PDFRevisionWrapper revision = signature.getPDFRevision();
            if (revision != null) {
                covered.add(Objects.toString(revision.getFirstFieldName(), ""), revision.getSignatureByteRange())
                        .ifPresent(findings::add);
            }
        }
        for (TimestampWrapper timestamp : data.getTimestampList()) {
            PDFRevisionWrapper revision = timestamp.getPDFRevision();
            if (timestamp.getType() == TimestampType.DOCUMENT_TIMESTAMP && revision != null) {
                documentTimestamp(timestamp);
                covered.add(Objects.toString(revision.getFirstFieldName(), ""), revision.getSignatureByteRange())
                        .ifPresent(findings::add);
            }
        }
        if (covered.uncovered() > 0 && !data.getSignatures().isEmpty()) {
            report(Kind.BYTES_UNDER_NO_SIGNATURE, covered.uncovered());
        }
    }

    private void documentTimestamp(TimestampWrapper timestamp) {
        Indication indication = verdicts.getIndication(timestamp.getId());
        if (indication != Indication.PASSED) {
            report(Kind.DOCUMENT_TIMESTAMP_NOT_PASSED, String.valueOf(indication));
        }
    }

    private static boolean areTheTwo(List<SignatureWrapper> signatures) {
        return signatures.stream()
                .map(SignatureWrapper::getPDFRevision)
                .map(revision -> revision == null ? List.of() : revision.getSignatureFieldNames())
                .toList()
                .equals(BOTH.stream().map(List::of).toList());
    }

    private void certified(PDFRevisionWrapper signature) {
        if (signature.getDocMDPPermissions() != CertificationPermission.MINIMAL_CHANGES_PERMITTED) {
            report(Kind.NOT_CERTIFIED);
        }
    }

    private void sealed(PDFRevisionWrapper seal) {
        if (!locksBoth(seal.getFieldMDP()) || !locksBoth(seal.getSigFieldLock())) {
            report(Kind.LOCK_MISSING);
        }
    }

    /** DSS compares each signed revision with the whole file, so what came after the seal shows in both. */
    private void unchanged(PDFRevisionWrapper signature, PDFRevisionWrapper seal) {
        if (!seal.getPdfSignatureOrFormFillChanges().isEmpty() || changedBeyondFilling(seal)) {
            report(Kind.CHANGED_AFTER_SEAL);
        } else if (changedBeyondFilling(signature)) {
            report(Kind.CHANGED_BEFORE_SEAL);
        }
    }

    private static boolean locksBoth(@Nullable XmlPDFLockDictionary lock) {
        return lock != null
                && lock.getAction() == PdfLockAction.INCLUDE
                && lock.getFields().equals(BOTH);
    }

    private static boolean changedBeyondFilling(PDFRevisionWrapper revision) {
        return !revision.getPdfUndefinedChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || revision.getPdfExtensionChanges().stream()
                        .map(XmlObjectModification::getValue)
                        .anyMatch(path -> path.contains(DESCRIPTION));
    }

    private void report(Kind kind, Object... arguments) {
        findings.add(SignatureFinding.of(kind, arguments));
    }
}
