package vn.trinhky.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.mail.Letter;
import vn.trinhky.mail.MailPurpose;
import vn.trinhky.mail.Outbox;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.people.Mailbox;

/** Turns notices into letters: each at once, or a day's together. A notice goes into one letter at most. */
@Component
class NoticeMails {
    /** What waited longer than this unread is not mailed about any more. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final Notices notices;
    private final MailChoices choices;
    private final NoticeLetters letters;
    private final Outbox outbox;
    private final Organization organization;
    private final Clock clock;

    NoticeMails(
            Notices notices,
            MailChoices choices,
            NoticeLetters letters,
            Outbox outbox,
            Organization organization,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.letters = letters;
        this.outbox = outbox;
        this.organization = organization;
        this.clock = clock;
    }

    /** Written in the transaction that tells it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void atOnce(PeopleTold told) {
        Set<PersonId> people = choices.atOnce(told.people());
        if (people.isEmpty()) {
            return;
        }
        ReportsHeard.SYSTEM.run(() -> {
            Map<PersonId, Mailbox> boxes = organization.mailboxes(people);
            for (PersonId person : people) {
                List<Notices.Row> rows = unmailed(person, clock.instant().plusMillis(1));
                for (Notices.Row row : rows) {
                    put(boxes.get(person), "notice:" + row.id(), MailPurpose.NOTICE, List.of(row));
                }
                notices.mailed(rows, clock.instant());
            }
        });
    }

    /**
     * One letter for what the person was told before this moment and has not read.
     *
     * @param day the day of the letter; a person gets one for each at most
     */
    @Transactional
    public void digest(PersonId person, LocalDate day, Instant before) {
        ReportsHeard.SYSTEM.run(() -> {
            List<Notices.Row> rows = unmailed(person, before);
            if (!rows.isEmpty()) {
                Mailbox box = organization.mailboxes(List.of(person)).get(person);
                put(box, "digest:" + person + ":" + day, MailPurpose.DIGEST, rows);
                notices.mailed(rows, clock.instant());
            }
        });
    }

    /** People who want a letter a day and have something for it. */
    List<PersonId> waitingForDigest(Instant before, int limit) {
        return notices.waitingForDigest(before.minus(FRESH), before, limit);
    }

    private List<Notices.Row> unmailed(PersonId person, Instant before) {
        return notices.unmailed(person, before.minus(FRESH), before);
    }

    /** Who has no address is told by the bell alone. */
    private void put(@Nullable Mailbox box, String key, MailPurpose purpose, List<Notices.Row> rows) {
        if (box != null) {
            outbox.put(new Letter(
                    key,
                    purpose,
                    Optional.empty(),
                    box.address(),
                    letters.subject(rows, box.language().locale()),
                    letters.body(rows, box),
                    Optional.empty()));
        }
    }
}
