package vn.trinhky.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices are kept for a year; what happened stands in the histories. */
@Component
class NoticesForgotten {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int AT_ONCE = 10_000;

    private final Notices notices;
    private final Clock clock;

    NoticesForgotten(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2H", fixedDelayString = "PT24H")
    void forget() {
        notices.forget(clock.instant().minus(KEPT), AT_ONCE);
    }
}
