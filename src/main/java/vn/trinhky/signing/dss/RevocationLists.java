package vn.trinhky.signing.dss;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers from revocation lists at hand, whichever are current. Asks no server: a file that anybody may present must
 * not make this machine call an address written in it.
 */
final class RevocationLists implements RevocationSource<CRL> {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<X509CRL>> current;
    private transient List<X509CRL> known = List.of();
    private transient ExternalResourcesCRLSource source = new ExternalResourcesCRLSource(new InputStream[0]);

    RevocationLists(Supplier<List<X509CRL>> current) {
        this.current = current;
    }

    @Override
    public @Nullable RevocationToken<CRL> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        return source().getRevocationToken(certificate, issuer);
    }

    private synchronized ExternalResourcesCRLSource source() {
        List<X509CRL> lists = current.get();
        if (!lists.equals(known)) {
            source = new ExternalResourcesCRLSource(
                    lists.stream().map(RevocationLists::stream).toArray(InputStream[]::new));
            known = lists;
        }
        return source;
    }

    private static InputStream stream(X509CRL list) {
        try {
            return new ByteArrayInputStream(list.getEncoded());
        } catch (CRLException e) {
            throw new IllegalStateException("a list that was read can be written", e);
        }
    }
}
