package vn.trinhky.signing.remote;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.NoSigningKeyException;
import vn.trinhky.signing.PhoneConfirmation;
import vn.trinhky.signing.RemoteKeys;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningProperties.Remote;
import vn.trinhky.signing.SigningRefusedException;
import vn.trinhky.signing.remote.CscService.Authorization;

/**
 * Keys at a remote signing service. Signing takes as long as the person needs to confirm; what comes back is checked
 * against the digest and the certificate before it leaves here, for the service is not believed.
 *
 * <p>After a restart in between nothing is left of the request here; what the person then confirms is used for nothing.
 */
public final class RemoteSignatureProvider implements SignatureProvider, RemoteKeys {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteSignatureProvider.class);
    private static final long ASK_AGAIN_MILLIS = 700;
    private static final int CODE_BYTES = 4;

    private final @Nullable CscService service;
    private final Duration longestWait;
    private final RemoteKeyRows rows;
    private final Clock clock;

    /** @param settings null if the office uses no such service */
    public RemoteSignatureProvider(@Nullable Remote settings, JdbcClient jdbc, Clock clock) {
        this.service = settings == null ? null : new CscService(settings);
        this.longestWait = settings == null ? Duration.ZERO : settings.confirmWithin();
        this.rows = new RemoteKeyRows(jdbc);
        this.clock = clock;
    }

    @Override
    public boolean isOffered() {
        return service != null;
    }

    @Override
    public Optional<RemoteAccount> accountOf(KeyHolder holder) {
        return isOffered() && holder instanceof KeyHolder.Signer signer ? rows.find(signer) : Optional.empty();
    }

    @Override
    public Duration longestWait() {
        return longestWait;
    }

    @Override
    public boolean holdsKeyOf(KeyHolder holder) {
        return accountOf(holder).isPresent();
    }

    @Override
    public SigningCertificate certificateOf(KeyHolder holder) {
        return account(holder).certificate();
    }

    @Override
    public Optional<Duration> waitsForPerson(KeyHolder holder) {
        return holdsKeyOf(holder) ? Optional.of(longestWait) : Optional.empty();
    }

    @Override
    public RemoteAccount find(String account) {
        CscService asked = offered();
        return answered(() -> asked.credentials(account).stream()
                .flatMap(credential -> asked.certificates(credential).stream()
                        .filter(RemoteSignatureProvider::isRsa)
                        .map(certificate -> new RemoteAccount(account, credential, certificate)))
                .max(Comparator.comparing(found -> found.certificate().validTo()))
                .orElseThrow(() -> new SigningRefusedException(SigningFault.REMOTE_NO_CERTIFICATE, null)));
    }

    private static boolean isRsa(SigningCertificate certificate) {
        return certificate.certificate().getPublicKey().getAlgorithm().equals("RSA");
    }

    @Override
    public void link(KeyHolder.Signer person, RemoteAccount account) {
        rows.put(person, account);
    }

    @Override
    public void unlink(KeyHolder.Signer person) {
        rows.remove(person);
    }

    @Override
    public byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
        RemoteAccount account = account(holder);
        if (!(consent instanceof PhoneConfirmation confirmation)) {
            throw new SigningRefusedException(SigningFault.KEY_CHANGED_MEANWHILE, null);
        }
        CscService asked = offered();
        byte[] digest = sha256(toBeSigned);
        byte[] signature = answered(() -> {
            String sad = authorized(asked, account.credential(), digest, confirmation);
            confirmation.confirmed();
            return asked.sign(account.credential(), sad, digest);
        });
        requireMatch(account.certificate(), toBeSigned, signature);
        return signature;
    }

    private String authorized(CscService asked, String credential, byte[] digest, PhoneConfirmation confirmation) {
        long end = System.nanoTime() + longestWait.toNanos();
        String code = code(digest);
        confirmation.asked(code, clock.instant().plus(longestWait));
        Authorization given = asked.authorize(credential, digest, "TrinhKy " + code, confirmation, longestWait);
        while (given.sad().isEmpty()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.toMillis() < 1) {
                throw notConfirmed(null);
            }
            pause(confirmation, Math.min(ASK_AGAIN_MILLIS, left.toMillis()));
            given = checked(asked, given, confirmation, left);
        }
        return given.sad().orElseThrow();
    }

    /** A service that does not answer for a moment is asked again as long as the person is waited for. */
    private static Authorization checked(
            CscService asked, Authorization given, PhoneConfirmation confirmation, Duration left) {
        try {
            return asked.check(given.handle().orElseThrow(), confirmation, left);
        } catch (RemoteServiceException e) {
            if (e.isServiceDown()) {
                return given;
            }
            throw e;
        }
    }

    private static void pause(PhoneConfirmation confirmation, long millis) {
        try {
            confirmation.pause(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningRefusedException(SigningFault.REMOTE_UNREACHABLE, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("calling off fails never", e);
        }
    }

    /** Eight signs of the digest: enough to see that the phone asks for what was asked for here. */
    private static String code(byte[] digest) {
        String hex = HexFormat.of().formatHex(digest, 0, CODE_BYTES).toUpperCase(Locale.ROOT);
        return hex.substring(0, CODE_BYTES) + "-" + hex.substring(CODE_BYTES);
    }

    private <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (RemoteServiceException e) {
            throw refusal(e);
        }
    }

    private SigningRefusedException refusal(RemoteServiceException failure) {
        if (failure.isRefusedByPerson()) {
            return new SigningRefusedException(SigningFault.REMOTE_REFUSED, failure);
        }
        if (failure.isTimeOver()) {
            return notConfirmed(failure);
        }
        LOG.warn("the remote signing service cannot be used: {}", failure.getMessage());
        return new SigningRefusedException(
                failure.isServiceDown() ? SigningFault.REMOTE_UNREACHABLE : SigningFault.REMOTE_FAILED, failure);
    }

    private SigningRefusedException notConfirmed(@Nullable Throwable cause) {
        return new SigningRefusedException(
                SigningFault.REMOTE_NOT_CONFIRMED, cause, Math.max(1, longestWait.toMinutes()));
    }

    private static void requireMatch(SigningCertificate certificate, byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(certificate.certificate().getPublicKey());
            check.update(signed);
            if (!check.verify(signature)) {
                throw new SigningRefusedException(SigningFault.REMOTE_ANSWER_WRONG, null);
            }
        } catch (GeneralSecurityException e) {
            throw new SigningRefusedException(SigningFault.REMOTE_ANSWER_WRONG, e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private RemoteAccount account(KeyHolder holder) {
        return accountOf(holder).orElseThrow(NoSigningKeyException::new);
    }

    private CscService offered() {
        if (service == null) {
            throw new NoSigningKeyException();
        }
        return service;
    }
}
