package vn.trinhky.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of printed calendars, among them years in which the Vietnamese and the Chinese calendar differ. */
class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-21", // China: 20 February
        "2000, 2000-02-05",
        "2007, 2007-02-17", // China: 18 February
        "2012, 2012-01-23",
        "2014, 2014-01-31",
        "2017, 2017-01-28",
        "2020, 2020-01-25",
        "2023, 2023-01-22",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17",
        "2027, 2027-02-06",
        "2028, 2028-01-26",
        "2029, 2029-02-13",
        "2030, 2030-02-02", // China: 3 February
        "2031, 2031-01-23",
        "2032, 2032-02-11"
    })
    void tet(int year, LocalDate first) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-04-10",
        "2023, 2023-04-29", // after a leap second month
        "2024, 2024-04-18",
        "2025, 2025-04-07",
        "2026, 2026-04-26",
        "2027, 2027-04-16",
        "2028, 2028-04-04",
        "2029, 2029-04-23",
        "2030, 2030-04-12",
        "2031, 2031-04-01", // a leap third month follows
        "2032, 2032-04-19"
    })
    void hungKings(int year, LocalDate day) {
        assertThat(LunarCalendar.hungKings(year)).isEqualTo(day);
    }

    @Test
    void tetIsBetween20JanuaryAnd21FebruaryInEveryYearOfTheCalendar() {
        assertThat(IntStream.rangeClosed(2020, 2099).mapToObj(LunarCalendar::newYear))
                .allSatisfy(tet -> assertThat(tet)
                        .isBetween(
                                LocalDate.of(tet.getYear(), 1, 20),
                                Year.of(tet.getYear()).atMonth(2).atDay(21)));
    }

    @Test
    void fromTetToTetAreTwelveOrThirteenMonths() {
        assertThat(IntStream.range(2020, 2099)
                        .mapToLong(year -> LunarCalendar.newYear(year + 1).toEpochDay()
                                - LunarCalendar.newYear(year).toEpochDay()))
                .allSatisfy(days -> assertThat(days).isIn(353L, 354L, 355L, 383L, 384L, 385L));
    }
}
