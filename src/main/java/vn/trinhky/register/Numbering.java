package vn.trinhky.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.register.NumberSeries.Open;

/**
 * Reserves, uses and releases numbers of an agency's series; whoever calls it opens and closes the transactions. A
 * reservation lives in two of them, and the day and year that count are those of Vietnam at the moment of reserving.
 */
@Component
class Numbering {
    /** Longer than a signature may take; after a crash the next request waits at most this long. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private final SeriesBook book;
    private final NumberSchemes schemes;
    private final WaitingNumbers waiting;

    Numbering(SeriesBook book, NumberSchemes schemes, WaitingNumbers waiting) {
        this.book = book;
        this.schemes = schemes;
        this.waiting = waiting;
    }

    /**
     * Makes the row of today's series, to be committed before it is locked; on New Year's Eve the next year's as well, for
     * who asks before midnight and gets a number after it.
     */
    void open(AgencyId agency, String kind, Instant now) {
        LocalDate today = OfficeTime.day(now);
        ensure(key(agency, today, kind));
        if (MonthDay.from(today).equals(NEW_YEARS_EVE)) {
            ensure(key(agency, today.plusDays(1), kind));
        }
    }

    private void ensure(SeriesKey key) {
        if (!book.exists(key)) {
            book.ensure(key);
        }
    }

    /** The number left over from a signature that failed on this day, else the next one. */
    Reservation reserve(AgencyId agency, NumberRequest request, Instant now) {
        LocalDate today = OfficeTime.day(now);
        SeriesKey key = key(agency, today, request.kind());
        Open wanted = new Open(request.id(), request.report(), today, now.plus(LEASE));
        NumberSeries series = book.change(key, before -> before.reserve(wanted, now));
        int number = waiting.take(key, today, request, now, wanted.until()).orElseGet(series::nextNumber);
        return reservation(request, number, today);
    }

    /**
     * As {@link #reserve}, but others of the series go on meanwhile.
     *
     * @param until from then on the number is the next request's
     */
    Reservation reserveWaiting(AgencyId agency, NumberRequest request, Instant now, Instant until) {
        LocalDate today = OfficeTime.day(now);
        SeriesKey key = key(agency, today, request.kind());
        Open wanted = new Open(request.id(), request.report(), today, until);
        NumberSeries before = book.change(key, series -> series);
        before.reserve(wanted, now);
        return reservation(
                request,
                waiting.take(key, today, request, now, until).orElseGet(() -> goPast(key, wanted, request, now)),
                today);
    }

    private int goPast(SeriesKey key, Open wanted, NumberRequest request, Instant now) {
        int number = book.change(key, series -> series.goPast(wanted, now)).lastNumber();
        waiting.hold(key, number, wanted.date(), request, wanted.until());
        return number;
    }

    private static Reservation reservation(NumberRequest request, int number, LocalDate today) {
        return new Reservation(request, new RegisterNumber(number, today.getYear(), request.symbol()), today);
    }

    /** The reserved number counts; the series it is of. */
    SeriesKey use(AgencyId agency, Reservation reservation, Instant now) {
        SeriesKey key = key(agency, reservation.date(), reservation.request().kind());
        book.change(key, series -> used(key, series, reservation, OfficeTime.day(now)));
        return key;
    }

    private NumberSeries used(SeriesKey key, NumberSeries series, Reservation reservation, LocalDate today) {
        int number = reservation.number().number();
        UUID request = reservation.request().id();
        if (number == series.nextNumber()) {
            return series.use(request, today);
        }
        RegisterFault.RESERVATION_LOST.require(reservation.date().equals(today) && waiting.use(key, number, request));
        return series.afterUseOfPassed(request);
    }

    void release(UUID request) {
        book.release(request);
        waiting.release(request);
    }

    /** The series of a kind of document on this day, by what the head of the agency decided for that year. */
    SeriesKey key(AgencyId agency, LocalDate day, String kind) {
        return new SeriesKey(
                agency, day.getYear(), schemes.isCommon(agency, day.getYear()) ? NumberSchemes.COMMON : kind);
    }
}
