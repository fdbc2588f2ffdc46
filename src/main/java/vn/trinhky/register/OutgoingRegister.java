package vn.trinhky.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    private final Numbering numbering;
    private final RegisterEntries entries;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutgoingRegister(
            Numbering numbering,
            RegisterEntries entries,
            Organization organization,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbering = numbering;
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
        numbering.open(organization.agency(), kind, clock.instant());
    }

    /**
     * Holds the next number of today's series for one signature.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#SERIES_BUSY} while another signature of the
     *     series is being made, {@link RegisterFault#CLOCK_BEHIND}
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasRole('SIGNER')")
    public Reservation reserve(NumberRequest request) {
        return numbering.reserve(organization.agency(), request, clock.instant());
    }

    /**
     * Holds a number for a signature that waits for a person, while others of the series go on. If it fails, the number
     * goes to the next request of the same day; one still unused when the day ends is given up by the system.
     *
     * @param longest how long it may wait; from then on the number is the next request's
     * @throws vn.trinhky.kernel.RuleBrokenException as {@link #reserve}
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasRole('SIGNER')")
    public Reservation reserveWaiting(NumberRequest request, Duration longest) {
        Instant now = clock.instant();
        return numbering.reserveWaiting(organization.agency(), request, now, now.plus(longest));
    }

    /**
     * The signature failed: the next request takes the same number. Whoever asked for a number calls it whenever the
     * signature was not recorded, even if the answer to {@link #reserve} was lost; releasing what is not held changes
     * nothing.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasRole('SIGNER')")
    public void release(NumberRequest request) {
        numbering.release(request.id());
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
        SeriesKey key = numbering.use(organization.agency(), reservation, clock.instant());
        ReportId report = reservation.request().report();
        RegisterLine line = RegisterLine.begun(
                        key,
                        reservation.number(),
                        reservation.date(),
                        metadata.type(),
                        metadata.subject(),
                        Optional.of(report))
                .with(currentPerson.get().name(), metadata.recipients(), metadata.fileCopy());
        entries.add(key, line, Optional.empty(), clock.instant());
        events.publishEvent(new NumberEvent.NumberUsed(
                report,
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
}
