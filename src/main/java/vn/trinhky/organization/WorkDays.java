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
record WorkDays(Map<LocalDate, Boolean> exceptions) {

    boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    LocalDate plus(LocalDate start, int workingDays) {
        LocalDate first = workingDays == 0 ? start : start.plusDays(1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(Math.max(0, workingDays - 1))
                .findFirst()
                .orElseThrow();
    }

    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
