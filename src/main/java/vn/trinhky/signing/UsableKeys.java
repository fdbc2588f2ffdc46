package vn.trinhky.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;

/** Refuses a key whose certificate no longer counts, before anybody is asked for a PIN. */
@Component
class UsableKeys {
    private final SignatureProvider keys;
    private final Revocations revocations;
    private final Clock clock;

    UsableKeys(SignatureProvider keys, Revocations revocations, Clock clock) {
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
    }

    /**
     * The certificate of a key that may sign now.
     *
     * @throws NoSigningKeyException if there is no key for this holder
     * @throws CertificateNotValidException if it has expired, is not valid yet or was revoked
     */
    SigningCertificate require(KeyHolder holder) {
        SigningCertificate certificate = keys.certificateOf(holder);
        certificate.requireValidAt(clock.instant());
        revocations.revokedSince(certificate).ifPresent(since -> {
            throw CertificateNotValidException.revoked(since);
        });
        return certificate;
    }

    /** How long the holder's certificate lasts, whether or not it may sign now. */
    CertificateTerm term(KeyHolder holder) {
        return CertificateTerm.of(OfficeTime.day(keys.certificateOf(holder).validTo()), OfficeTime.today(clock));
    }

    Optional<Duration> waitsForPerson(KeyHolder holder) {
        return keys.waitsForPerson(holder);
    }

    boolean holdsKeyOf(KeyHolder holder) {
        return keys.holdsKeyOf(holder);
    }

    boolean isRevoked(KeyHolder holder) {
        return revocations.revokedSince(keys.certificateOf(holder)).isPresent();
    }
}
