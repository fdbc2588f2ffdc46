package vn.trinhky.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.mail.OutgoingMails.Claimed;

/** Records what became of a try, and lets the letter's writer know in the same transaction. */
@Component
class Postmark {
    private static final Logger LOG = LoggerFactory.getLogger(Postmark.class);

    private final OutgoingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Postmark(OutgoingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void sent(Claimed mail) {
        Instant now = clock.instant();
        if (mails.sent(mail, now)) {
            events.publishEvent(new MailSent(
                    mail.id(), mail.letter().purpose(), mail.letter().reference(), now));
        } else {
            LOG.warn("the letter {} took longer to send than it was claimed for", mail.id());
        }
    }

    @Transactional
    public void failed(Claimed mail, Refusal refusal) {
        Instant now = clock.instant();
        Optional<Instant> next = refusal.permanent() ? Optional.empty() : RetryPlan.next(mail.attempts() + 1, now);
        if (mails.failed(mail, refusal.error(), next, now) && next.isEmpty()) {
            LOG.warn("the letter {} is given up after {} tries", mail.id(), mail.attempts() + 1);
            events.publishEvent(new MailGivenUp(
                    mail.id(), mail.letter().purpose(), mail.letter().reference(), refusal.error(), now));
        }
    }
}
