package vn.trinhky.signing.dss;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureImage;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningRefusedException;

/** PAdES-BASELINE-T by DSS, with whatever provider holds the keys. */
class PadesSigner implements PdfSigner {
    /** Bytes reserved for one signature with its timestamp; in the file they take twice as many. */
    static final int CONTENT_SIZE = 16_384;

    private final SignatureProvider provider;
    private final PAdESService service;

    PadesSigner(SignatureProvider provider, CertificateVerifier certificates, TSPSource timestamps) {
        this.provider = provider;
        this.service = service(certificates, timestamps);
    }

    static PAdESService service(CertificateVerifier certificates, TSPSource timestamps) {
        var overlap = new PdfSignatureFieldPositionChecker();
        // NĐ 30/2020, Appendix I, II.8a: the seal covers a third of the signature
        overlap.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        var pdf = new PdfBoxNativeObjectFactory();
        pdf.setPdfSignatureFieldPositionChecker(overlap);
        var service = new PAdESService(certificates);
        service.setPdfObjFactory(pdf);
        service.setTspSource(new SafeTimestampSource(timestamps));
        return service;
    }

    @Override
    public byte[] certify(
            byte[] typesetPdf, KeyHolder.Signer signer, Consent consent, SignatureImage image, Instant at) {
        PreparedFields.requireUnsigned(typesetPdf);
        return sign(
                typesetPdf,
                signer,
                consent,
                at,
                field(SIGNATURE_FIELD, image, CertificationPermission.MINIMAL_CHANGES_PERMITTED));
    }

    @Override
    public byte[] seal(byte[] certifiedPdf, KeyHolder.AgencySeal seal, Pin pin, SignatureImage image, Instant at) {
        PreparedFields.requireCertified(certifiedPdf);
        return sign(certifiedPdf, seal, pin, at, field(SEAL_FIELD, image, null));
    }

    private static PAdESSignatureParameters field(
            String field, SignatureImage image, @Nullable CertificationPermission permission) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(CONTENT_SIZE);
        if (permission != null) {
            parameters.setPermission(permission);
        }
        var picture = parameters.getImageParameters();
        picture.setImage(new InMemoryDocument(image.png(), "image.png", MimeTypeEnum.PNG));
        picture.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        picture.getFieldParameters().setFieldId(field);
        return parameters;
    }

    private byte[] sign(
            byte[] pdf, KeyHolder holder, Consent consent, Instant at, PAdESSignatureParameters parameters) {
        SigningCertificate certificate = provider.certificateOf(holder);
        certificate.requireValidAt(at);
        parameters.setSigningCertificate(new CertificateToken(certificate.certificate()));
        parameters.setCertificateChain(
                certificate.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        try {
            return sign(new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF), holder, consent, parameters);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private byte[] sign(DSSDocument document, KeyHolder holder, Consent consent, PAdESSignatureParameters parameters) {
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        var value = new SignatureValue(
                SignatureAlgorithm.RSA_SHA256, provider.sign(holder, toBeSigned.getBytes(), consent));
        if (!service.isValidSignatureValue(toBeSigned, value, parameters.getSigningCertificate())) {
            throw new SigningRefusedException(
                    SigningFault.SIGNING_FAILED,
                    new IllegalStateException("key and certificate do not belong together"));
        }
        try (var signed = new ByteArrayOutputStream()) {
            service.signDocument(document, parameters, value).writeTo(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusal that caused the failure, or one that says that signing failed. */
    static RuleBrokenException refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBrokenException refusal) {
                return refusal;
            }
        }
        return new SigningRefusedException(SigningFault.SIGNING_FAILED, failure);
    }
}
