package vn.trinhky.mail;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox again and again, and forgets letters that ended long ago. */
@Component
class PostRounds {
    private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 1_000;

    private final Postman postman;
    private final OutgoingMails mails;
    private final Clock clock;

    PostRounds(Postman postman, OutgoingMails mails, Clock clock) {
        this.postman = postman;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${trinhky.mail.send-every:PT15S}",
            fixedDelayString = "${trinhky.mail.send-every:PT15S}")
    void send() {
        try {
            postman.sendDue();
        } catch (RuntimeException e) {
            LOG.error("the outbox could not be emptied now", e);
        }
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT24H")
    void forget() {
        mails.forget(clock.instant().minus(KEPT), AT_ONCE);
    }
}
