package vn.trinhky.signing.dss;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trinhky.signing.Revocations;
import vn.trinhky.signing.SigningCertificate;

/** Looks a certificate up in the revocation lists at hand, and believes only those its own issuer signed. */
final class ListedRevocations implements Revocations {
    private final Supplier<List<X509CRL>> lists;

    ListedRevocations(Supplier<List<X509CRL>> lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Instant> revokedSince(SigningCertificate certificate) {
        List<X509Certificate> chain = certificate.chain();
        List<X509CRL> current = lists.get();
        return IntStream.range(0, chain.size() - 1)
                .boxed()
                .flatMap(place -> entries(chain.get(place), chain.get(place + 1), current))
                .map(entry -> entry.getRevocationDate().toInstant())
                .min(Comparator.naturalOrder());
    }

    private static Stream<X509CRLEntry> entries(
            X509Certificate certificate, X509Certificate issuer, List<X509CRL> lists) {
        return lists.stream()
                .filter(list -> isSignedBy(list, issuer))
                .flatMap(list -> Stream.ofNullable(list.getRevokedCertificate(certificate.getSerialNumber())));
    }

    private static boolean isSignedBy(X509CRL list, X509Certificate issuer) {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException notTheirs) {
            return false;
        }
    }
}
