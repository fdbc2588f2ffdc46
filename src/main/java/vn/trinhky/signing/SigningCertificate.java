package vn.trinhky.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import vn.trinhky.kernel.Sha256;

/**
 * The certificate of a signing key with the path to its root.
 *
 * @param chain the holder's own certificate first, then its issuers in order; never empty
 */
public record SigningCertificate(List<X509Certificate> chain) {
    public SigningCertificate {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a signing certificate needs a certificate");
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** First moment of its validity. */
    public Instant validFrom() {
        return certificate().getNotBefore().toInstant();
    }

    /** Last moment of its validity. */
    public Instant validTo() {
        return certificate().getNotAfter().toInstant();
    }

    /** SHA-256 of the certificate: how a register remembers who signed. */
    public Sha256 fingerprint() {
        try {
            return Sha256.of(certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /**
     * Refuses a certificate out of its time; the signing screen asks the same.
     *
     * @throws CertificateNotValidException if the certificate has expired or is not valid yet at this moment
     */
    public void requireValidAt(Instant at) {
        if (at.isBefore(validFrom())) {
            throw CertificateNotValidException.notBefore(validFrom());
        }
        if (at.isAfter(validTo())) {
            throw CertificateNotValidException.expired(validTo());
        }
    }
}
