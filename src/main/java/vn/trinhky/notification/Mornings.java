package vn.trinhky.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.WorkCalendar;

/**
 * What happens on each working day: reminders from an hour before the day's letters on, which hold them, and every hour
 * from then; the letters at their hour. Asked every few minutes, in every process; each thing is done once all the same.
 */
@Component
class Mornings {
    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);
    private static final int AT_ONCE = 200;
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    private final Reminders reminders;
    private final NoticeMails mails;
    private final WorkCalendar calendar;
    private final LocalTime hour;
    private final Clock clock;
    private Instant remindAfter = Instant.MIN;

    Mornings(
            Reminders reminders,
            NoticeMails mails,
            WorkCalendar calendar,
            @Value("${trinhky.mail.digest-at:07:30}") String hour,
            Clock clock) {
        this.reminders = reminders;
        this.mails = mails;
        this.calendar = calendar;
        this.hour = LocalTime.parse(hour);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${trinhky.mail.digest-every:PT5M}",
            fixedDelayString = "${trinhky.mail.digest-every:PT5M}")
    synchronized void look() {
        try {
            Instant now = clock.instant();
            LocalDate today = OfficeTime.day(now);
            if (calendar.isWorkingDay(today)) {
                if (!now.isBefore(hourOf(now).minus(BETWEEN_REMINDERS)) && !now.isBefore(remindAfter)) {
                    reminders.remind(today);
                    remindAfter = now.plus(BETWEEN_REMINDERS);
                }
                digestHour(now).ifPresent(before -> digest(today, before));
            }
        } catch (RuntimeException e) {
            LOG.error("the morning's reminders and letters have to wait", e);
        }
    }

    /** Today's hour in Vietnam once it has come; what is told later goes into the next letter. */
    Optional<Instant> digestHour(Instant now) {
        return now.isBefore(hourOf(now)) ? Optional.empty() : Optional.of(hourOf(now));
    }

    private Instant hourOf(Instant now) {
        return OfficeTime.day(now).atTime(hour).atZone(OfficeTime.ZONE).toInstant();
    }

    private void digest(LocalDate day, Instant before) {
        List<PersonId> waiting = mails.waitingForDigest(before, AT_ONCE);
        while (!waiting.isEmpty()) {
            waiting.forEach(person -> mails.digest(person, day, before));
            waiting = mails.waitingForDigest(before, AT_ONCE);
        }
    }
}
