package vn.trinhky.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the transaction of whatever they are about: if that is undone, nothing is sent. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('SYSTEM', 'CLERK')")
public class Outbox {
    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutgoingMails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return empty if a letter of this key was written before; it is not written again */
    public Optional<MailId> put(Letter letter) {
        return mails.add(letter, settings.domain(), clock.instant());
    }

    /** Puts a letter, or sends the very same once more under its old Message-ID; nothing happens while it waits. */
    public void putAgain(Letter letter) {
        if (put(letter).isEmpty()) {
            mails.find(letter.onceKey()).ifPresent(mail -> mails.again(mail, clock.instant()));
        }
    }

    /**
     * Takes back what was not sent yet.
     *
     * @return false if there was nothing to take back: a server may just be taking it
     */
    public boolean cancel(MailPurpose purpose, UUID reference) {
        return mails.cancel(purpose, reference, clock.instant());
    }
}
