package vn.trinhky.signing.dss;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the keys, certificates and revocation lists of the demonstration authority. Keeps nothing. */
final class DemoCertificates {
    static final Duration LIST_VALIDITY = Duration.ofDays(30);

    private static final String AUTHORITY = "TrinhKy: thử nghiệm, không có giá trị pháp lý";
    private static final String ALGORITHM = "SHA256withRSA";
    private static final int AUTHORITY_BITS = 3072;
    private static final int HOLDER_BITS = 2048;
    private static final int SERIAL_BITS = 127;
    private static final Period ROOT_VALIDITY = Period.ofYears(20);
    private static final Period ISSUING_VALIDITY = Period.ofYears(15);
    private static final Period TIMESTAMP_VALIDITY = Period.ofYears(8);
    private static final Period HOLDER_VALIDITY = Period.ofYears(3);
    private static final int FOR_CERTIFICATES = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int FOR_SIGNATURES = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DemoCertificates(Clock clock) {
        this.clock = clock;
    }

    /**
     * A key with its certificate.
     *
     * @param chain its own certificate first, the root last
     */
    record KeyEntry(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.getFirst();
        }
    }

    KeyEntry root() {
        KeyPair keys = keyPair(AUTHORITY_BITS);
        X500Name name = name("CA gốc thử nghiệm", AUTHORITY);
        var builder = builder(name, name, keys, ROOT_VALIDITY);
        return build(builder, keys, FOR_CERTIFICATES, keys.getPrivate(), List.of());
    }

    KeyEntry issuing(KeyEntry root) {
        KeyPair keys = keyPair(AUTHORITY_BITS);
        var builder = builder(subjectOf(root), name("CA thử nghiệm", AUTHORITY), keys, ISSUING_VALIDITY);
        return build(builder, keys, FOR_CERTIFICATES, root.key(), root.chain());
    }

    KeyEntry timestampAuthority(KeyEntry issuing) {
        KeyPair keys = keyPair(HOLDER_BITS);
        var builder =
                builder(subjectOf(issuing), name("Dấu thời gian thử nghiệm", AUTHORITY), keys, TIMESTAMP_VALIDITY);
        add(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return build(builder, keys, FOR_SIGNATURES, issuing.key(), issuing.chain());
    }

    KeyEntry holder(KeyEntry issuing, String commonName, String organization) {
        KeyPair keys = keyPair(HOLDER_BITS);
        var builder = builder(subjectOf(issuing), name(commonName, organization), keys, HOLDER_VALIDITY);
        return build(builder, keys, FOR_SIGNATURES, issuing.key(), issuing.chain());
    }

    /** An empty revocation list: the demonstration revokes nothing, but without a list nothing can be judged. */
    X509CRL revocationList(KeyEntry issuer, BigInteger number) {
        Instant now = clock.instant();
        try {
            var builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(now.minus(Duration.ofHours(1))));
            builder.setNextUpdate(Date.from(now.plus(LIST_VALIDITY)));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
            return new JcaX509CRLConverter().getCRL(builder.build(signer(issuer.key())));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException("cannot issue a revocation list", e);
        }
    }

    private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys, Period validity) {
        Instant from = clock.instant().minus(Duration.ofDays(1));
        Instant to = from.atZone(ZoneOffset.UTC).plus(validity).toInstant();
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                Date.from(from),
                Date.from(to),
                subject,
                keys.getPublic());
    }

    private static KeyEntry build(
            JcaX509v3CertificateBuilder builder,
            KeyPair keys,
            int usage,
            PrivateKey issuerKey,
            List<X509Certificate> issuers) {
        try {
            var utils = new JcaX509ExtensionUtils();
            add(builder, Extension.basicConstraints, true, new BasicConstraints(usage == FOR_CERTIFICATES));
            add(builder, Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
            if (!issuers.isEmpty()) {
                X509Certificate issuer = issuers.getFirst();
                builder.addExtension(
                        Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(issuer));
                add(builder, Extension.cRLDistributionPoints, false, listAddress(issuers.size() == 1));
            }
            X509Certificate certificate =
                    new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKey)));
            List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
            chain.addAll(issuers);
            return new KeyEntry(keys.getPrivate(), List.copyOf(chain));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot issue a certificate", e);
        }
    }

    /** Names no reachable server on purpose: the list is read from its file. */
    private static CRLDistPoint listAddress(boolean ofRoot) {
        var address = new GeneralName(
                GeneralName.uniformResourceIdentifier, "http://crl.invalid/" + (ofRoot ? "root.crl" : "issuing.crl"));
        var point = new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }

    private static void add(
            JcaX509v3CertificateBuilder builder,
            ASN1ObjectIdentifier extension,
            boolean critical,
            ASN1Encodable value) {
        try {
            builder.addExtension(extension, critical, value);
        } catch (CertIOException e) {
            throw new IllegalStateException("cannot write a certificate extension", e);
        }
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("cannot use a key of the demonstration authority", e);
        }
    }

    private static X500Name subjectOf(KeyEntry entry) {
        try {
            return new JcaX509CertificateHolder(entry.certificate()).getSubject();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static X500Name name(String commonName, String organization) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organization)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private KeyPair keyPair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
