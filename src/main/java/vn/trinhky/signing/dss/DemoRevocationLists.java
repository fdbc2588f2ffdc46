package vn.trinhky.signing.dss;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

/**
 * The revocation lists of the demonstration authority: kept as files, issued again when they are near their end, also
 * while the server runs for months.
 */
final class DemoRevocationLists {
    private static final Duration RENEW_BEFORE_END = Duration.ofDays(7);

    private final PrivateDirectory directory;
    private final DemoCertificates certificates;
    private final Clock clock;
    private final Map<String, KeyEntry> issuers = new LinkedHashMap<>();
    private final Map<String, X509CRL> current = new LinkedHashMap<>();

    DemoRevocationLists(
            PrivateDirectory directory, DemoCertificates certificates, Clock clock, KeyEntry root, KeyEntry issuing) {
        this.directory = directory;
        this.certificates = certificates;
        this.clock = clock;
        issuers.put("root.crl", root);
        issuers.put("issuing.crl", issuing);
    }

    /** One list per issuer, each valid for at least seven days from now. */
    synchronized List<X509CRL> current() {
        List<X509CRL> lists = new ArrayList<>();
        issuers.forEach((file, issuer) -> lists.add(current(file, issuer)));
        return List.copyOf(lists);
    }

    private X509CRL current(String file, KeyEntry issuer) {
        X509CRL list = current.get(file);
        if (list == null && directory.contains(file)) {
            list = parse(directory.read(file));
        }
        if (list == null || runsOut(list) || isFromTheFuture(list)) {
            BigInteger number = list == null ? BigInteger.ONE : numberOf(list).add(BigInteger.ONE);
            list = certificates.revocationList(issuer, number);
            directory.write(file, encoded(list));
        }
        current.put(file, list);
        return list;
    }

    private boolean runsOut(X509CRL list) {
        Instant renewal = list.getNextUpdate().toInstant().minus(RENEW_BEFORE_END);
        return !clock.instant().isBefore(renewal);
    }

    /** The machine's clock was set back since the list was issued: nobody believes such a list. */
    private boolean isFromTheFuture(X509CRL list) {
        return list.getThisUpdate().toInstant().isAfter(clock.instant());
    }

    static BigInteger numberOf(X509CRL list) {
        byte[] extension = list.getExtensionValue(Extension.cRLNumber.getId());
        return ASN1Integer.getInstance(ASN1OctetString.getInstance(extension).getOctets())
                .getPositiveValue();
    }

    private static X509CRL parse(byte[] bytes) {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a revocation list of the demonstration authority is damaged", e);
        }
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a list just made can be written", e);
        }
    }
}
