package vn.trinhky.signing.dss;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The system's own key for seals of the audit chain, made at the first start and kept beside the other keys. It is no
 * person's, opens without a PIN, and its certificate is its own issuer: what it proves is that this system made the seal.
 */
record SealingKey(PrivateKey key, X509Certificate certificate) {
    static final String FILE = "audit-seal.p12";

    private static final String PURPOSE = "audit-seal";
    private static final Period VALIDITY = Period.ofYears(30);
    private static final int SERIAL_BITS = 127;

    /** Opens the key, or makes it. */
    static SealingKey in(PrivateDirectory keys, ServerKey serverKey, Clock clock) {
        char[] passphrase = serverKey.passphrase(PURPOSE, new byte[0]);
        try {
            if (!keys.contains(FILE)) {
                SealingKey made = made(clock);
                keys.write(FILE, Pkcs12.write(made.key(), List.of(made.certificate()), passphrase));
            }
            byte[] file = keys.read(FILE);
            return new SealingKey(
                    Pkcs12.key(file, passphrase), Pkcs12.chain(file).getFirst());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(FILE + " cannot be opened: restore it from the backup of the key files", e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static SealingKey made(Clock clock) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, "TrinhKy: niêm phong nhật ký")
                    .build();
            Instant from = clock.instant().minus(Duration.ofDays(1));
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1),
                    Date.from(from),
                    Date.from(from.atZone(ZoneOffset.UTC).plus(VALIDITY).toInstant()),
                    name,
                    pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new SealingKey(
                    pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("the key for seals of the audit chain cannot be made", e);
        }
    }
}
