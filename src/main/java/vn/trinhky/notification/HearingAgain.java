package vn.trinhky.notification;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What could not be told when it was heard is heard again, a number of times. Telling twice tells once, so that several
 * processes may do it.
 */
@Component
class HearingAgain {
    private static final int ATTEMPTS = 20;
    private static final int AT_ONCE = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final FailedEventPublications failed;

    HearingAgain(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void hearAgain() {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withMinAge(REST)
                .withFilter(publication -> publication.getCompletionAttempts() < ATTEMPTS));
    }
}
