package vn.trinhky.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The week of a civil servant: Saturday and Sunday are the weekly rest. */
final class WeekOfTheOffice {
    private WeekOfTheOffice() {}

    static boolean isRestDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
