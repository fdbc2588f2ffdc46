package vn.trinhky.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.security.CurrentPerson;

/**
 * Numbers without gaps or twins, and the register they are lines of. A number is reserved in a short transaction just
 * before a signature, is printed in the bytes that are signed, and counts only in the transaction that records them.
 *
 * @see <a href="../../../../../../docs/decisions/0004-number-at-signing.md">decision 0004</a>
 */
@Service
@Transactional
public class OutgoingRegister {
    /** Longer than a signature may take; after a crash the next request waits at most this long. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private final SeriesBook book;
    private final RegisterEntries entries;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutgoingRegister(
            SeriesBook book,
            RegisterEntries entries,
            Organization organization,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.entries = entries;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Opens this year's series for the kind of document; call it before {@link #reserve}, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @PreAuthorize("hasRole('SIGNER')")
    public void openSeries(String kind) {
        SeriesKey key = key(OfficeTime.today(clock), kind);
        if (!book.exists(key)) {
            book.ensure(key);
        }
    }

    /**
     * Holds the next number of today's series for one signature.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#SERIES_BUSY} while another signature of the
     *     series is being made, {@link RegisterFault#CLOCK_BEHIND}
     */
    @PreAuthorize("hasRole('SIGNER')")
    public Reservation reserve(NumberRequest request) {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.day(now);
        NumberSeries series = book.change(
                key(today, request.kind()),
                before -> before.reserve(
                        new NumberSeries.Open(request.id(), request.report(), today, now.plus(LEASE)), now));
        RegisterNumber number = new RegisterNumber(series.nextNumber(), today.getYear(), request.symbol());
        return new Reservation(request, number, today);
    }

    /**
     * The signature failed: the next request takes the same number. Whoever asked for a number calls it whenever the
     * signature was not recorded, even if the answer to {@link #reserve} was lost; releasing what is not held changes
     * nothing.
     */
    @PreAuthorize("hasRole('SIGNER')")
    public void release(NumberRequest request) {
        book.release(request.id());
    }

    /**
     * The number counts and is entered in the register, in the transaction that records the signature. Locks the
     * series: call it first in that transaction.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#RESERVATION_LOST}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SIGNER')")
    public void use(Reservation reservation, ReportMetadata metadata) {
        SeriesKey key = key(reservation.date(), reservation.request().kind());
        book.change(key, series -> series.use(reservation.request().id(), OfficeTime.today(clock)));
        entries.add(
                key,
                new RegisterLine(
                        reservation.number(),
                        reservation.date(),
                        metadata.type(),
                        metadata.subject(),
                        currentPerson.get().name(),
                        metadata.recipients(),
                        metadata.fileCopy(),
                        reservation.request().report(),
                        Optional.empty()));
        events.publishEvent(new NumberEvent.NumberUsed(
                reservation.request().report(),
                currentPerson.actor(),
                clock.instant(),
                reservation.number().printed()));
    }

    /**
     * The number of a report that will not be issued under it: an explicit act with a reason. The line stays.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#NOT_IN_REGISTER}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('CLERK')")
    public void giveUp(ReportId report, String printedNumber, Reason reason) {
        if (!entries.giveUp(report, printedNumber, reason.text(), currentPerson.actor(), clock.instant())) {
            throw RegisterFault.NOT_IN_REGISTER.broken(printedNumber);
        }
        events.publishEvent(new NumberEvent.NumberGivenUp(
                report, currentPerson.actor(), clock.instant(), printedNumber, Sha256.of(reason.text())));
    }

    /** A page of a year's lines, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER', 'CLERK', 'AUDITOR')")
    public List<RegisterLine> page(int year, int offset, int limit) {
        return entries.page(organization.agency(), year, offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER', 'CLERK', 'AUDITOR')")
    public int count(int year) {
        return entries.count(organization.agency(), year);
    }

    /** Years that have lines, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER', 'CLERK', 'AUDITOR')")
    public List<Integer> years() {
        return entries.years(organization.agency());
    }

    private SeriesKey key(LocalDate date, String kind) {
        return new SeriesKey(organization.agency(), date.getYear(), kind);
    }
}
