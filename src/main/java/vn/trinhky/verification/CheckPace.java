package vn.trinhky.verification;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often strangers may have files checked: {@value #MOST_FILES} in ten minutes from one address, {@value
 * #MOST_AT_ONCE} at the same time, and not more of them in memory than the machine bears. Kept in memory only.
 */
@Component
public class CheckPace {
    static final int MOST_FILES = 30;
    static final int MOST_AT_ONCE = 2;
    static final int MOST_OVERALL = 8;
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;
    /** The part of an IPv6 address that a network has; the rest its holder changes at will. */
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final Map<String, Caller> callers = new LinkedHashMap<>(16, 0.75f, true);
    private int running;

    CheckPace(Clock clock) {
        this.clock = clock;
    }

    /** Whether a file may be handed in now. */
    public sealed interface Answer {
        /** Yes; close it when the file is done with. */
        final class Admitted implements Answer, AutoCloseable {
            private final Runnable end;
            private boolean ended;

            private Admitted(Runnable end) {
                this.end = end;
            }

            @Override
            public synchronized void close() {
                if (!ended) {
                    ended = true;
                    end.run();
                }
            }
        }

        /** Not before this has passed. */
        record Later(Duration pause) implements Answer {}

        /** Too many at once just now. */
        record Busy() implements Answer {}
    }

    /** @param address of the network connection, as the server sees it */
    public synchronized Answer ask(String address) {
        Instant now = clock.instant();
        String network = network(address);
        Caller caller = callers.computeIfAbsent(network, unseen -> new Caller());
        caller.forget(now.minus(SPAN));
        if (caller.recent.size() >= MOST_FILES) {
            return new Answer.Later(
                    Duration.between(now, caller.recent.getFirst().plus(SPAN)));
        }
        if (caller.running >= MOST_AT_ONCE || running >= MOST_OVERALL) {
            return new Answer.Busy();
        }
        caller.recent.addLast(now);
        caller.running++;
        running++;
        dropOldest();
        return new Answer.Admitted(() -> end(caller));
    }

    private synchronized void end(Caller caller) {
        caller.running--;
        running--;
    }

    private void dropOldest() {
        var oldest = callers.values().iterator();
        while (callers.size() > MOST_ADDRESSES && oldest.hasNext()) {
            if (oldest.next().running == 0) {
                oldest.remove();
            }
        }
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }

    private static final class Caller {
        private final Deque<Instant> recent = new ArrayDeque<>();
        private int running;

        void forget(Instant before) {
            while (!recent.isEmpty() && recent.getFirst().isBefore(before)) {
                recent.removeFirst();
            }
        }
    }
}
