package vn.trinhky.signing.dss;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.VerifiedSignature;
import vn.trinhky.signing.VerifiedSignature.Verdict;

/** DSS under the strict policy, then {@link SealedDocumentRules} for what DSS lets pass. */
final class PadesVerifier implements SignatureVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(PadesVerifier.class);

    private final CertificateVerifier certificates;
    private final ValidationPolicy policy;
    private final Clock clock;

    PadesVerifier(CertificateVerifier certificates, ValidationPolicy policy, Clock clock) {
        this.certificates = certificates;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public SignatureReport verify(byte[] pdf) {
        try {
            Reports reports = validate(pdf);
            SimpleReport verdicts = reports.getSimpleReport();
            List<VerifiedSignature> signatures = reports.getDiagnosticData().getSignatures().stream()
                    .map(signature -> verified(signature, verdicts))
                    .toList();
            List<SignatureFinding> findings =
                    new SealedDocumentRules(pdf, reports.getDiagnosticData(), verdicts).findings(signatures);
            return new SignatureReport(signatures, findings);
        } catch (RuntimeException e) {
            // the file comes from anybody and may break a parser anywhere; then it is certainly not genuine
            LOG.info(
                    "A presented file of {} bytes cannot be read: {}",
                    pdf.length,
                    e.getClass().getName());
            LOG.debug("Why it cannot be read", e);
            return new SignatureReport(List.of(), List.of(SignatureFinding.of(Kind.UNREADABLE)));
        }
    }

    private Reports validate(byte[] pdf) {
        var differences = new DefaultPdfDifferencesFinder();
        // comparing pictures of pages takes most of the time and yields a warning only
        differences.setMaximalPagesAmountForVisualComparison(0);
        var reader = new PdfBoxNativeObjectFactory();
        reader.setPdfDifferencesFinder(differences);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF));
        validator.setPdfObjFactory(reader);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setCertificateVerifier(certificates);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator.validateDocument(policy);
    }

    private static VerifiedSignature verified(SignatureWrapper signature, SimpleReport verdicts) {
        String id = signature.getId();
        Optional<CertificateWrapper> certificate = Optional.ofNullable(signature.getSigningCertificate());
        return new VerifiedSignature(
                Objects.requireNonNullElse(signature.getFirstFieldName(), ""),
                verdict(verdicts.getIndication(id)),
                Objects.toString(verdicts.getSubIndication(id), ""),
                certificate.map(CertificateWrapper::getCommonName).orElse(""),
                certificate.map(CertificateWrapper::getOrganizationName).orElse(""),
                certificate.map(CertificateWrapper::getBinaries).map(Sha256::of).orElse(null),
                instant(signature.getClaimedSigningTime()),
                timestampedAt(signature, verdicts));
    }

    private static Verdict verdict(@Nullable Indication indication) {
        if (indication == Indication.TOTAL_PASSED) {
            return Verdict.PASSED;
        }
        return indication == Indication.TOTAL_FAILED ? Verdict.FAILED : Verdict.INDETERMINATE;
    }

    private static @Nullable Instant timestampedAt(SignatureWrapper signature, SimpleReport verdicts) {
        return signature.getSignatureTimestamps().stream()
                .filter(timestamp -> verdicts.getIndication(timestamp.getId()) == Indication.PASSED)
                .map(TimestampWrapper::getProductionTime)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
