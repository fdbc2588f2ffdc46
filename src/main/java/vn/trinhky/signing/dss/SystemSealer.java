package vn.trinhky.signing.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.trinhky.audit.ChainSealer;
import vn.trinhky.kernel.Sha256;

/**
 * Seals the audit chain with a key of the system's own, which exists for nothing else. A check asks whether this key
 * signed and whether the token of the timestamp authority is about this signature; whether the authority is to be trusted
 * is for whoever holds the copy to say, years later and with the lists of that day.
 */
final class SystemSealer implements ChainSealer {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int PEM_LINE = 64;

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final TSPSource timestamps;

    SystemSealer(SealingKey key, TSPSource timestamps) {
        this.key = key.key();
        this.certificate = key.certificate();
        this.timestamps = new SafeTimestampSource(timestamps);
    }

    @Override
    public byte[] seal(byte[] statement) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(ALGORITHM).build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(statement), false);
            SignerInformation signer = only(signed.getSignerInfos());
            return CMSSignedData.replaceSigners(signed, new SignerInformationStore(timestamped(signer)))
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the audit chain cannot be sealed", e);
        }
    }

    private SignerInformation timestamped(SignerInformation signer) throws IOException {
        byte[] token = timestamps
                .getTimeStampResponse(DigestAlgorithm.SHA256, digest(signer.getSignature()))
                .getBytes();
        Attribute attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token)));
        return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
    }

    @Override
    public Optional<Instant> sealedAt(byte[] statement, byte[] seal) {
        try {
            SignerInformation signer =
                    only(new CMSSignedData(new CMSProcessableByteArray(statement), seal).getSignerInfos());
            if (!signer.verify(verifier(certificate))) {
                return Optional.empty();
            }
            TimeStampToken token = token(signer);
            byte[] stamped = token.getTimeStampInfo().getMessageImprintDigest();
            if (!MessageDigest.isEqual(stamped, digest(signer.getSignature()))) {
                return Optional.empty();
            }
            token.validate(verifier(authority(token)));
            return Optional.of(token.getTimeStampInfo().getGenTime().toInstant());
        } catch (CMSException
                | TSPException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | RuntimeException e) {
            // whatever is wrong with bytes from the database, they are no seal
            return Optional.empty();
        }
    }

    private static TimeStampToken token(SignerInformation signer) throws CMSException, TSPException, IOException {
        ASN1Encodable value = signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                .getAttrValues()
                .getObjectAt(0);
        return new TimeStampToken(new CMSSignedData(value.toASN1Primitive().getEncoded()));
    }

    private static X509CertificateHolder authority(TimeStampToken token) throws CMSException {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new CMSException("the timestamp does not name its authority"));
    }

    private static SignerInformationVerifier verifier(X509Certificate of) throws OperatorCreationException {
        return new JcaSimpleSignerInfoVerifierBuilder().build(of);
    }

    private static SignerInformationVerifier verifier(X509CertificateHolder of)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaSimpleSignerInfoVerifierBuilder().build(of);
    }

    private static SignerInformation only(SignerInformationStore signers) throws CMSException {
        if (signers.size() != 1) {
            throw new CMSException("not exactly one signature");
        }
        return signers.iterator().next();
    }

    private static byte[] digest(byte[] bytes) {
        return HexFormat.of().parseHex(Sha256.of(bytes).hex());
    }

    @Override
    public byte[] certificate() {
        try {
            String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
