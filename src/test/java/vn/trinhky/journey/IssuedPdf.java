package vn.trinhky.journey;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** An issued file as a stranger with other people's tools sees it: nothing of the product's own verifier is used. */
record IssuedPdf(byte[] bytes) {

    static IssuedPdf read(Path file) throws IOException {
        return new IssuedPdf(Files.readAllBytes(file));
    }

    /** Text in reading order, NFC, blanks and line breaks as single blanks. */
    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }

    /** What veraPDF finds against PDF/A-2A. */
    List<String> archiveFaults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId().getClause() + ": " + test.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Fields whose signature passes DSS with changes after signing at FAIL, at level B-T, in their order.
     *
     * @param dataDir whose {@code pki} folder publishes root and revocation lists
     */
    List<String> validSignatures(Path dataDir) throws IOException {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(bytes));
        validator.setCertificateVerifier(trusting(dataDir.resolve("pki")));
        Reports reports = validator.validateDocument(strictPolicy());
        return reports.getDiagnosticData().getSignatures().stream()
                .filter(signature ->
                        reports.getSimpleReport().getIndication(signature.getId()) == Indication.TOTAL_PASSED)
                .filter(signature -> signature.getSignatureFormat() == SignatureLevel.PAdES_BASELINE_T)
                .map(SignatureWrapper::getFirstFieldName)
                .toList();
    }

    private static CommonCertificateVerifier trusting(Path pki) throws IOException {
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        CertificateToken root = DSSUtils.loadCertificate(pki.resolve("root.crt").toFile());
        roots.addCertificate(root);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                new ByteArrayInputStream(Files.readAllBytes(pki.resolve("root.crl"))),
                new ByteArrayInputStream(Files.readAllBytes(pki.resolve("issuing.crl")))));
        verifier.setAIASource(null);
        return verifier;
    }

    private static ValidationPolicy strictPolicy() throws IOException {
        try (InputStream in = Objects.requireNonNull(IssuedPdf.class.getResourceAsStream("/policy/constraint.xml"))) {
            String policy = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "<(DocMDP|FieldMDP|SigFieldLock|UndefinedChanges|ByteRangeCollision) Level=\"WARN\"",
                            "<$1 Level=\"FAIL\"");
            return ValidationPolicyLoader.fromValidationPolicy(
                            new ByteArrayInputStream(policy.getBytes(StandardCharsets.UTF_8)))
                    .create();
        }
    }
}
