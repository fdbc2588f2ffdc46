package vn.trinhky.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter is tried again: soon at first, then ever more rarely, and after two days not any more. */
final class RetryPlan {
    private static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetryPlan() {}

    /**
     * @param failed how often it was tried in vain, at least once
     * @return empty if that was the last time
     */
    static Optional<Instant> next(int failed, Instant now) {
        return failed <= RESTS.size() ? Optional.of(now.plus(RESTS.get(failed - 1))) : Optional.empty();
    }
}
