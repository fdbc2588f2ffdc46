package vn.trinhky.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.signing.SignedFiles.NewFile;

/** Signs and seals behind the count of wrong PINs, and checks what comes out of the seal. */
@Component
class GuardedSigner {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedSigner.class);

    private final PdfSigner signer;
    private final UsableKeys keys;
    private final SignatureImages images;
    private final SignatureVerifier verifier;
    private final PinAttempts attempts;
    private final Clock clock;

    GuardedSigner(
            PdfSigner signer,
            UsableKeys keys,
            SignatureImages images,
            SignatureVerifier verifier,
            PinAttempts attempts,
            Clock clock) {
        this.signer = signer;
        this.keys = keys;
        this.images = images;
        this.verifier = verifier;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * How long the signature may wait for its person; empty if it is made at once. Asked before a number is reserved.
     *
     * @throws RuleBrokenException if the key may not sign now, or needs another kind of consent
     */
    Optional<Duration> longestWait(KeyHolder.Signer who, Consent consent) {
        keys.require(who);
        Optional<Duration> wait = keys.waitsForPerson(who);
        if (wait.isPresent() != consent instanceof PhoneConfirmation) {
            throw new SigningRefusedException(SigningFault.KEY_CHANGED_MEANWHILE, null);
        }
        return wait;
    }

    /** The chairman certifies a typeset page of this version. */
    NewFile certify(byte[] page, int version, KeyHolder.Signer who, Consent consent) {
        Sha256 certificate = keys.require(who).fingerprint();
        Supplier<byte[]> signature = () -> signer.certify(page, who, consent, images.of(who), clock.instant());
        byte[] signed = consent instanceof Pin ? guarded(who, signature) : signature.get();
        return new NewFile(signed, version, certificate, clock.instant());
    }

    /**
     * The agency seals what was certified; only a file that verifies, with exactly the two expected certificates, is
     * handed out.
     *
     * @param signer fingerprint of the certificate that certified the file, as it was recorded then
     */
    NewFile seal(byte[] certified, int version, KeyHolder.AgencySeal seal, Pin pin, Sha256 signer) {
        Sha256 ofSeal = keys.require(seal).fingerprint();
        byte[] sealed = guarded(seal, () -> this.signer.seal(certified, seal, pin, images.of(seal), clock.instant()));
        SignatureReport found = verifier.verify(sealed);
        if (!found.genuine()) {
            LOG.error("a file that was just sealed does not verify: {}", found.findings());
        }
        SigningRule.SEALED_FILE_VERIFIES.require(found.genuine()
                && isMadeBy(found, PdfSigner.SIGNATURE_FIELD, signer)
                && isMadeBy(found, PdfSigner.SEAL_FIELD, ofSeal));
        return new NewFile(sealed, version, ofSeal, clock.instant());
    }

    private static boolean isMadeBy(SignatureReport found, String field, Sha256 certificate) {
        return found.signatures().stream()
                .anyMatch(signature -> signature.field().equals(field) && certificate.equals(signature.fingerprint()));
    }

    private byte[] guarded(KeyHolder holder, Supplier<byte[]> signature) {
        SigningRule.PIN_NOT_LOCKED.require(attempts.begin(holder));
        boolean decided = false;
        try {
            byte[] signed = signature.get();
            decided = true;
            attempts.succeeded(holder);
            return signed;
        } catch (WrongPinException e) {
            decided = true;
            SigningRule.PIN_NOT_LOCKED.require(attempts.left(holder) > 0);
            throw e;
        } finally {
            if (!decided) {
                attempts.undecided(holder);
            }
        }
    }
}
