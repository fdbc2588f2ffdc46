package vn.trinhky.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.RuleBrokenException;

class HolidayProposalTest {

    /** The days of the notice for 2024, but for the one swapped day. */
    @Test
    void theYear2024() {
        assertThat(days(2024, TetDays.TWO_BEFORE))
                .containsExactly(
                        "2024-01-01 Tết Dương lịch",
                        "2024-02-08 Tết Nguyên đán",
                        "2024-02-09 Tết Nguyên đán",
                        "2024-02-10 Tết Nguyên đán",
                        "2024-02-11 Tết Nguyên đán",
                        "2024-02-12 Tết Nguyên đán",
                        "2024-02-13 Nghỉ bù Tết Nguyên đán",
                        "2024-02-14 Nghỉ bù Tết Nguyên đán",
                        "2024-04-18 Giỗ Tổ Hùng Vương",
                        "2024-04-30 Ngày Giải phóng miền Nam",
                        "2024-05-01 Ngày Quốc tế Lao động",
                        "2024-09-02 Quốc khánh",
                        "2024-09-03 Quốc khánh");
    }

    /** The days of the notice for 2026, but for the two swapped days. */
    @Test
    void theYear2026() {
        assertThat(days(2026, TetDays.ONE_BEFORE))
                .containsExactly(
                        "2026-01-01 Tết Dương lịch",
                        "2026-02-16 Tết Nguyên đán",
                        "2026-02-17 Tết Nguyên đán",
                        "2026-02-18 Tết Nguyên đán",
                        "2026-02-19 Tết Nguyên đán",
                        "2026-02-20 Tết Nguyên đán",
                        "2026-04-26 Giỗ Tổ Hùng Vương",
                        "2026-04-27 Nghỉ bù Giỗ Tổ Hùng Vương",
                        "2026-04-30 Ngày Giải phóng miền Nam",
                        "2026-05-01 Ngày Quốc tế Lao động",
                        "2026-09-01 Quốc khánh",
                        "2026-09-02 Quốc khánh",
                        "2026-11-24 Ngày Văn hóa Việt Nam");
    }

    @Test
    void theDayOfCultureBeginsIn2026() {
        assertThat(days(2025, TetDays.TWO_BEFORE)).noneMatch(day -> day.contains("Văn hóa"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void everyHolidayIsADayOffFromWork(int year) {
        List<CalendarDay> days =
                List.copyOf(HolidayProposal.of(year, TetDays.ONE_BEFORE).values());

        long compensated =
                days.stream().filter(day -> day.name().startsWith("Nghỉ bù")).count();
        assertThat(days.stream().filter(day -> WeekOfTheOffice.isRestDay(day.day())))
                .hasSize((int) compensated);
        assertThat(days.size() - compensated).isEqualTo(year < 2026 ? 11 : 12);
    }

    @Test
    void theProposalHasItsYears() {
        Stream.of(2019, 2100)
                .forEach(year -> assertThatThrownBy(() -> HolidayProposal.of(year, TetDays.ONE_BEFORE))
                        .isInstanceOfSatisfying(
                                RuleBrokenException.class,
                                refused -> assertThat(refused.rule()).isEqualTo(CalendarRule.YEAR_IN_RANGE)));
    }

    private static List<String> days(int year, TetDays tet) {
        return HolidayProposal.of(year, tet).values().stream()
                .map(day -> day.day() + " " + day.name())
                .toList();
    }

    @Test
    void onlyRestDaysCanBeWorkedInstead() {
        LocalDate saturday = LocalDate.of(2026, 8, 22);
        assertThat(new CalendarDay(saturday, CalendarDay.Kind.WORK, "Làm bù").day())
                .isEqualTo(saturday);
        assertThatThrownBy(() -> new CalendarDay(saturday.minusDays(1), CalendarDay.Kind.WORK, "Làm bù"))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CalendarRule.WORKED_DAY_IS_A_REST_DAY));
    }
}
