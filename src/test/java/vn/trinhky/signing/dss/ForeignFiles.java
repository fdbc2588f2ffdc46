package vn.trinhky.signing.dss;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;

/** Signed files that no office of the test issued: by other authorities, or with the office's own keys behind its back. */
public final class ForeignFiles {
    private ForeignFiles() {}

    /** Sealed by an authority of its own that gives its certificates the very names of the demo office. */
    public static byte[] byAnImpostor() {
        return DemoOffice.shared().sealed();
    }

    /** Ten files as other offices and programs sign them; nothing is wrong with any of them. */
    public static List<byte[]> cleanOnes() {
        byte[] page = PreparedPage.aPage().saying("Another agency.").pdf();
        List<byte[]> files = new ArrayList<>(List.of(
                DemoOffice.shared().certified(page),
                DemoOffice.shared().sealed(DemoOffice.shared().certified(page))));
        files.add(signed(page, SignatureLevel.PAdES_BASELINE_B, nothing -> {}));
        files.add(signed(page, SignatureLevel.PAdES_BASELINE_T, nothing -> {}));
        files.add(signed(page, SignatureLevel.PAdES_BASELINE_LT, nothing -> {}));
        files.add(signed(page, SignatureLevel.PAdES_BASELINE_LTA, nothing -> {}));
        files.add(signed(
                page,
                SignatureLevel.PAdES_BASELINE_T,
                signature -> signature.setPermission(CertificationPermission.NO_CHANGE_PERMITTED)));
        files.add(signed(page, SignatureLevel.PAdES_BASELINE_B, signature -> signature.setReason("Tôi đồng ý")));
        files.add(signed(files.get(3), SignatureLevel.PAdES_BASELINE_T, nothing -> {}));
        files.add(signed(
                PreparedPage.aPage().withSealField("Signature1").withNames().pdf(),
                SignatureLevel.PAdES_BASELINE_T,
                signature -> signature.getImageParameters().getFieldParameters().setFieldId("Signature1")));
        return files;
    }

    private static byte[] signed(byte[] pdf, SignatureLevel level, Consumer<PAdESSignatureParameters> more) {
        return signed(pdf, DemoOffice.shared().provider, DemoOffice.CHAIRMAN, level, more);
    }

    /** Both signatures by these keys, valid, but in the wrong order. */
    public static byte[] sealedBeforeSigned(SignatureProvider keys, KeyHolder signer, KeyHolder seal) {
        byte[] sealed = signed(
                PreparedPage.aPage().withoutLock().pdf(),
                keys,
                seal,
                SignatureLevel.PAdES_BASELINE_B,
                signature -> signature.getImageParameters().getFieldParameters().setFieldId("ConDau"));
        return signed(
                sealed,
                keys,
                signer,
                SignatureLevel.PAdES_BASELINE_B,
                signature -> signature.getImageParameters().getFieldParameters().setFieldId("ChuKy"));
    }

    /** One more signature by this key on top of whatever there is. */
    public static byte[] signedOnTop(byte[] pdf, SignatureProvider keys, KeyHolder signer) {
        return signed(pdf, keys, signer, SignatureLevel.PAdES_BASELINE_B, nothing -> {});
    }

    /** A timestamp over the whole document, with its validation data, by somebody who keeps documents. */
    public static byte[] timestampedByOthers(byte[] sealed) {
        var nobodysFriend = new CommonCertificateVerifier();
        nobodysFriend.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        var service =
                PadesSigner.service(nobodysFriend, DemoOffice.shared().authority.timestampSource());
        return bytes(service.timestamp(new InMemoryDocument(sealed), new PAdESTimestampParameters()));
    }

    private static byte[] signed(
            byte[] pdf,
            SignatureProvider keys,
            KeyHolder holder,
            SignatureLevel level,
            Consumer<PAdESSignatureParameters> more) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(PadesSigner.CONTENT_SIZE);
        parameters.getArchiveTimestampParameters().setContentSize(PadesSigner.CONTENT_SIZE);
        SigningCertificate certificate = keys.certificateOf(holder);
        parameters.setSigningCertificate(new CertificateToken(certificate.certificate()));
        parameters.setCertificateChain(
                certificate.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(certificate.validFrom().plusSeconds(1)));
        more.accept(parameters);
        var service = PadesSigner.service(
                DemoOffice.shared().certificates, DemoOffice.shared().authority.timestampSource());
        var document = new InMemoryDocument(pdf);
        try (Pin pin = DemoOffice.pin()) {
            byte[] value = keys.sign(
                    holder, service.getDataToSign(document, parameters).getBytes(), pin);
            return bytes(service.signDocument(
                    document, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value)));
        }
    }

    private static byte[] bytes(DSSDocument document) {
        try (var out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
