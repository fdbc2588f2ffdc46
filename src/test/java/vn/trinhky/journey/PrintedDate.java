package vn.trinhky.journey;

import java.time.LocalDate;

/** A date as the decree prints it: days below 10 and the months 1 and 2 with a leading zero. */
final class PrintedDate {
    private PrintedDate() {}

    static String of(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }
}
