package vn.trinhky.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.security.CurrentPerson;

/** The outbox as the administrator looks after it: to whom, how far, why not; never what letters say. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class OutboxAdministration {
    private final MailListings listings;
    private final OutgoingMails mails;
    private final MailSettings settings;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutboxAdministration(
            MailListings listings,
            OutgoingMails mails,
            MailSettings settings,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.mails = mails;
        this.settings = settings;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    public MailSettings.Readiness readiness() {
        return settings.readiness();
    }

    /** Newest first; of one state, or all. */
    @Transactional(readOnly = true)
    public List<MailListing> page(Optional<MailState> state, int offset, int limit) {
        return listings.page(state, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(Optional<MailState> state) {
        return listings.count(state);
    }

    /** Lets a letter that was given up be tried again, under its old Message-ID. */
    public void tryAgain(MailId mail) {
        if (listings.isGivenUp(mail) && mails.again(mail, clock.instant())) {
            events.publishEvent(new MailTriedAgain(mail, currentPerson.actor(), clock.instant()));
        }
    }
}
