package vn.trinhky.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.AgencyId;

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

    Numbering(SeriesBook book, NumberSchemes schemes) {
        this.book = book;
        this.schemes = schemes;
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

    Reservation reserve(AgencyId agency, NumberRequest request, Instant now) {
        LocalDate today = OfficeTime.day(now);
        NumberSeries series = book.change(
                key(agency, today, request.kind()),
                before -> before.reserve(
                        new NumberSeries.Open(request.id(), request.report(), today, now.plus(LEASE)), now));
        RegisterNumber number = new RegisterNumber(series.nextNumber(), today.getYear(), request.symbol());
        return new Reservation(request, number, today);
    }

    /** The reserved number counts; the series it is of. */
    SeriesKey use(AgencyId agency, Reservation reservation, Instant now) {
        SeriesKey key = key(agency, reservation.date(), reservation.request().kind());
        book.change(key, series -> series.use(reservation.request().id(), OfficeTime.day(now)));
        return key;
    }

    void release(UUID request) {
        book.release(request);
    }

    /** The series of a kind of document on this day, by what the head of the agency decided for that year. */
    SeriesKey key(AgencyId agency, LocalDate day, String kind) {
        return new SeriesKey(
                agency, day.getYear(), schemes.isCommon(agency, day.getYear()) ? NumberSchemes.COMMON : kind);
    }
}
