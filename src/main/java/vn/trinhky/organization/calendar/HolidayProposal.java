package vn.trinhky.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * The days off of a year as the law has them (Labour Code 2019, Art. 112, with the Day of Vietnamese Culture from
 * 01/07/2026), and for every one on a weekly rest day the next working day (Art. 111.3). What the yearly decision swaps
 * is added by hand.
 */
final class HolidayProposal {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;
    private static final int TET_LENGTH = 5;
    private static final LocalDate FIRST_DAY_OF_CULTURE = LocalDate.of(2026, Month.NOVEMBER, 24);

    private final SortedMap<LocalDate, String> holidays = new TreeMap<>();
    private final SortedMap<LocalDate, CalendarDay> days = new TreeMap<>();

    private HolidayProposal(int year, TetDays tet) {
        holidays.put(LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch");
        LocalDate firstOfTet = LunarCalendar.newYear(year).minusDays(tet.before());
        for (int i = 0; i < TET_LENGTH; i++) {
            holidays.put(firstOfTet.plusDays(i), "Tết Nguyên đán");
        }
        holidays.put(LunarCalendar.hungKings(year), "Giỗ Tổ Hùng Vương");
        holidays.put(LocalDate.of(year, Month.APRIL, 30), "Ngày Giải phóng miền Nam");
        holidays.put(LocalDate.of(year, Month.MAY, 1), "Ngày Quốc tế Lao động");
        LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
        holidays.put(national, "Quốc khánh");
        holidays.put(besideNationalDay(national), "Quốc khánh");
        LocalDate culture = FIRST_DAY_OF_CULTURE.withYear(year);
        if (!culture.isBefore(FIRST_DAY_OF_CULTURE)) {
            holidays.put(culture, "Ngày Văn hóa Việt Nam");
        }
    }

    /**
     * The proposal for a year.
     *
     * @throws RuleBrokenException {@link CalendarRule#YEAR_IN_RANGE}
     */
    static SortedMap<LocalDate, CalendarDay> of(int year, TetDays tet) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleBrokenException(
                    CalendarRule.YEAR_IN_RANGE, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        HolidayProposal proposal = new HolidayProposal(year, tet);
        proposal.holidays.forEach((day, name) -> proposal.days.put(day, CalendarDay.off(day, name)));
        proposal.holidays.forEach(proposal::compensate);
        return proposal.days;
    }

    private void compensate(LocalDate holiday, String name) {
        if (!WeekOfTheOffice.isRestDay(holiday)) {
            return;
        }
        LocalDate instead = holiday;
        while (WeekOfTheOffice.isRestDay(instead) || days.containsKey(instead)) {
            instead = instead.plusDays(1);
        }
        days.put(instead, CalendarDay.off(instead, "Nghỉ bù " + name));
    }

    /** The side that joins a weekend, the day before where neither does. */
    private static LocalDate besideNationalDay(LocalDate national) {
        boolean after = Map.of(
                        DayOfWeek.SUNDAY, true,
                        DayOfWeek.MONDAY, true,
                        DayOfWeek.THURSDAY, true)
                .getOrDefault(national.getDayOfWeek(), false);
        return after ? national.plusDays(1) : national.minusDays(1);
    }
}
