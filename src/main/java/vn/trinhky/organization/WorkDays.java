package vn.trinhky.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which days are worked: Monday to Friday, except the days that differ.
 *
 * @param exceptions true for a working Saturday, false for a holiday, compensation or swapped day
 */
public record WorkDays(Map<LocalDate, Boolean> exceptions) {
    public WorkDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    /** The n-th working day after a day; for 0 the day itself, or the next working day if it is none. */
    public LocalDate plus(LocalDate start, int workingDays) {
        LocalDate first = workingDays == 0 ? start : start.plusDays(1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(Math.max(0, workingDays - 1))
                .findFirst()
                .orElseThrow();
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
