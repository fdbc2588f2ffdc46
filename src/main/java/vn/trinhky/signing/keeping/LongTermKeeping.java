package vn.trinhky.signing.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.signing.PdfKeeper;
import vn.trinhky.signing.PdfKeeper.KeptPdf;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.SigningProperties;
import vn.trinhky.signing.TimestampUnavailableException;
import vn.trinhky.signing.keeping.KeptFiles.DueFile;

/**
 * Extends issued files soon after they were issued and renews them in time, in the background and as often as it takes:
 * what fails is tried again, and nothing waits for it. Only what verifies, begins with the very bytes it was made from
 * and holds for longer becomes the file that is handed out.
 */
@Component
class LongTermKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(LongTermKeeping.class);
    private static final int AT_ONCE = 50;
    private static final Duration REST_AFTER_FAILURE = Duration.ofHours(1);

    private final KeptFiles files;
    private final PdfKeeper keeper;
    private final SignatureVerifier verifier;
    private final SigningProperties properties;
    private final Clock clock;
    private final Map<Sha256, Instant> resting = new HashMap<>();

    LongTermKeeping(
            KeptFiles files, PdfKeeper keeper, SignatureVerifier verifier, SigningProperties properties, Clock clock) {
        this.files = files;
        this.keeper = keeper;
        this.verifier = verifier;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${trinhky.signing.keep-every:PT5M}",
            fixedDelayString = "${trinhky.signing.keep-every:PT5M}")
    void keepAll() {
        if (properties.longTerm()) {
            keepDue();
        }
    }

    /**
     * Extends and renews whatever is due.
     *
     * @return how many files were
     */
    synchronized int keepDue() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        int kept = 0;
        int passedOver = 0;
        try {
            List<DueFile> due = files.due(endsBefore(now), passedOver, AT_ONCE);
            while (!due.isEmpty()) {
                for (DueFile file : due) {
                    if (!resting.containsKey(file.newest()) && keep(file)) {
                        kept++;
                    } else {
                        passedOver++;
                    }
                }
                due = files.due(endsBefore(now), passedOver, AT_ONCE);
            }
        } catch (TimestampUnavailableException e) {
            LOG.warn("no timestamp authority answers, files are extended later: {}", String.valueOf(e.getCause()));
        }
        return kept;
    }

    /** What is due whose newest timestamp's certificate ends before this moment. */
    Instant endsBefore(Instant now) {
        return now.atZone(ZoneOffset.UTC)
                .plusMonths(properties.renewMonthsBefore())
                .toInstant();
    }

    /**
     * Extends or renews one file.
     *
     * @return whether its newest state is a better one now
     * @throws TimestampUnavailableException if no timestamp authority answers
     */
    boolean keep(DueFile due) {
        try {
            byte[] before = files.bytes(due);
            KeptPdf kept = keeper.extend(before);
            if (!isBetter(due, before, kept)) {
                rest(due);
                return false;
            }
            files.add(due, kept, clock.instant());
            return true;
        } catch (TimestampUnavailableException e) {
            throw e;
        } catch (DuplicateKeyException e) {
            LOG.debug("another process was faster", e);
        } catch (RuntimeException e) {
            LOG.error("the file {} of {} cannot be extended now", due.newest().shortened(), due.number(), e);
        }
        rest(due);
        return false;
    }

    private boolean isBetter(DueFile due, byte[] before, KeptPdf kept) {
        if (due.until().filter(until -> !until.isBefore(kept.until())).isPresent()) {
            LOG.warn(
                    "renewing {} would not prolong it: the timestamp authority still uses the certificate that ends {}",
                    due.number(),
                    kept.until());
            return false;
        }
        if (kept.bytes().length <= before.length
                || !Arrays.equals(before, 0, before.length, kept.bytes(), 0, before.length)) {
            LOG.error("extending {} would change what was signed: not kept", due.number());
            return false;
        }
        SignatureReport found = verifier.verify(kept.bytes());
        if (!found.genuine()) {
            LOG.error("{} does not verify once it is extended: {}", due.number(), found.findings());
        }
        return found.genuine();
    }

    private void rest(DueFile due) {
        resting.put(due.newest(), clock.instant().plus(REST_AFTER_FAILURE));
    }
}
