package vn.trinhky.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.report.ReportId;

/**
 * The state of one series in one year. Immutable; what its verbs return is written back while the row is locked.
 *
 * @param lastNumber the last number that was used, 0 at the start of the year
 * @param lastDate the date printed with it
 * @param open the open reservation, if a signature is being made
 */
record NumberSeries(int lastNumber, Optional<LocalDate> lastDate, Optional<Open> open) {

    /**
     * An open reservation.
     *
     * @param until from then on it counts as abandoned, as after a crash
     */
    record Open(UUID id, ReportId report, LocalDate date, Instant until) {}

    /**
     * Holds the next number.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if another reservation is open, or the day is before the last one
     */
    NumberSeries reserve(Open wanted, Instant now) {
        if (open.filter(other -> other.until().isAfter(now)).isPresent()) {
            throw RegisterFault.SERIES_BUSY.broken();
        }
        lastDate.filter(last -> wanted.date().isBefore(last)).ifPresent(last -> {
            throw RegisterFault.CLOCK_BEHIND.broken(last);
        });
        return new NumberSeries(lastNumber, lastDate, Optional.of(wanted));
    }

    /** The number that an open reservation holds. */
    int nextNumber() {
        return lastNumber + 1;
    }

    /**
     * The reservation's number counts from now on.
     *
     * @param today the signature must be recorded on the day that was printed
     */
    NumberSeries use(UUID reservation, LocalDate today) {
        Open mine = open.filter(o -> o.id().equals(reservation) && o.date().equals(today))
                .orElseThrow(RegisterFault.RESERVATION_LOST::broken);
        return new NumberSeries(nextNumber(), Optional.of(mine.date()), Optional.empty());
    }
}
