package vn.trinhky.signing.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.signing.TimestampUnavailableException;

/**
 * Timestamp authorities in the order they are to be asked. One that failed is asked after the others for a minute, so
 * that not every signature of a batch waits for it.
 */
final class TimestampAuthorities implements TSPSource {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TimestampAuthorities.class);
    static final Duration ASKED_LAST_FOR = Duration.ofMinutes(1);

    private final transient List<SafeTimestampSource> authorities;
    private final transient Clock clock;
    private final transient Map<SafeTimestampSource, Instant> failed = new ConcurrentHashMap<>();

    TimestampAuthorities(List<? extends TSPSource> authorities, Clock clock) {
        this.authorities = authorities.stream().map(SafeTimestampSource::new).toList();
        this.clock = clock;
    }

    /**
     * @throws TimestampUnavailableException if none answers properly
     */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        var none = new IllegalStateException(
                authorities.isEmpty()
                        ? "no timestamp authority is set: trinhky.signing.tsa-urls"
                        : "no timestamp authority answers");
        for (SafeTimestampSource authority : inOrder()) {
            try {
                TimestampBinary answer = authority.getTimeStampResponse(algorithm, digest);
                failed.remove(authority);
                return answer;
            } catch (TimestampUnavailableException e) {
                LOG.warn("timestamp authority {} does not answer properly", 1 + authorities.indexOf(authority), e);
                failed.put(authority, clock.instant());
                none.addSuppressed(e);
            }
        }
        throw new TimestampUnavailableException(none);
    }

    private List<SafeTimestampSource> inOrder() {
        Instant now = clock.instant();
        List<SafeTimestampSource> order = new ArrayList<>(authorities);
        order.removeIf(authority -> failedLately(authority, now));
        authorities.stream().filter(authority -> failedLately(authority, now)).forEach(order::add);
        return order;
    }

    private boolean failedLately(SafeTimestampSource authority, Instant now) {
        Instant at = failed.get(authority);
        return at != null && !at.isAfter(now) && now.isBefore(at.plus(ASKED_LAST_FOR));
    }
}
