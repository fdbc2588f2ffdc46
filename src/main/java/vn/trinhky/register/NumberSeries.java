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
    /** More than any commune writes in a year. */
    private static final int MAX_FIRST = 99_999;

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
        requireNoneOpen(now);
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

    /**
     * The next number is kept for a signature that waits for a person, and the series goes on after it.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException as {@link #reserve}
     */
    NumberSeries goPast(Open waiting, Instant now) {
        NumberSeries reserved = reserve(waiting, now);
        return new NumberSeries(reserved.nextNumber(), Optional.of(waiting.date()), Optional.empty());
    }

    /** A number the series went past counts; whoever held it holds the series no longer. */
    NumberSeries afterUseOfPassed(UUID reservation) {
        return new NumberSeries(
                lastNumber, lastDate, open.filter(other -> !other.id().equals(reservation)));
    }

    /** True once a number of the series counts; its first number cannot be chosen any more. */
    boolean isBegun() {
        return lastDate.isPresent();
    }

    /**
     * A paper book is continued: the next number is this one.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if a number counts already or is held
     */
    NumberSeries continueFrom(int first, Instant now) {
        RegisterFault.FIRST_NUMBER_FORM.require(first >= 1 && first <= MAX_FIRST, MAX_FIRST);
        RegisterFault.SERIES_BEGUN.require(!isBegun());
        requireNoneOpen(now);
        return new NumberSeries(first - 1, lastDate, Optional.empty());
    }

    /**
     * The next number counts without a signature: a paper document that got it, or a number that is given up.
     *
     * @param number what is written on the paper; it has to be the next one
     * @param date printed with it: not before the last one, not after today, and of the series' year
     */
    NumberSeries enter(int number, LocalDate date, LocalDate today, Instant now) {
        requireNoneOpen(now);
        RegisterFault.NUMBER_NOT_NEXT.require(number == nextNumber(), nextNumber());
        RegisterFault.PAPER_DATE_IMPOSSIBLE.require(
                !date.isAfter(today) && lastDate.filter(date::isBefore).isEmpty());
        return new NumberSeries(number, Optional.of(date), Optional.empty());
    }

    private void requireNoneOpen(Instant now) {
        RegisterFault.SERIES_BUSY.require(
                open.filter(other -> other.until().isAfter(now)).isEmpty());
    }
}
