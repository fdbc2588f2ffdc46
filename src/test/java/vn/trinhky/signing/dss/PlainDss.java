package vn.trinhky.signing.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.springframework.context.ApplicationContext;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureImages;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;

/** What the library takes by itself to sign the same page with the same key, picture and timestamp authority. */
public final class PlainDss {
    private final SignatureProvider keys;
    private final SignatureImages images;
    private final PAdESService service;

    /** With the keys and authorities of this program. */
    public PlainDss(ApplicationContext context) {
        keys = context.getBean(SignatureProvider.class);
        images = context.getBean(SignatureImages.class);
        service = PadesSigner.service(context.getBean(CertificateVerifier.class), context.getBean(TSPSource.class));
    }

    /** Signs into the signer's field. */
    public byte[] sign(byte[] page, KeyHolder holder, Pin pin, Instant at) throws IOException {
        SigningCertificate certificate = keys.certificateOf(holder);
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(PadesSigner.CONTENT_SIZE);
        parameters.setSigningCertificate(new CertificateToken(certificate.certificate()));
        parameters.setCertificateChain(
                certificate.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        var picture = parameters.getImageParameters();
        picture.setImage(new InMemoryDocument(images.of(holder).png(), "image.png"));
        picture.getFieldParameters().setFieldId(PdfSigner.SIGNATURE_FIELD);
        var document = new InMemoryDocument(page, "document.pdf");
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        var value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, keys.sign(holder, toBeSigned.getBytes(), pin));
        try (var signed = new ByteArrayOutputStream()) {
            service.signDocument(document, parameters, value).writeTo(signed);
            return signed.toByteArray();
        }
    }
}
