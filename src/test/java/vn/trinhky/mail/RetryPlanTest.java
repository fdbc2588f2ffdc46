package vn.trinhky.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void restsGrowAndEndAfterTwoDays() {
        Duration rest = Duration.ZERO;
        Duration all = Duration.ZERO;
        int failed = 1;
        for (Optional<Instant> next = RetryPlan.next(failed, NOW);
                next.isPresent();
                next = RetryPlan.next(++failed, NOW)) {
            Duration longer = Duration.between(NOW, next.get());
            assertThat(longer).isGreaterThan(rest);
            rest = longer;
            all = all.plus(longer);
        }
        assertThat(failed).isEqualTo(10);
        assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }
}
