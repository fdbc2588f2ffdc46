package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TrinhKyTest;

/** The days are those of the yearly decisions. */
@TrinhKyTest
class WorkCalendarTest {
    @Autowired
    WorkCalendar calendar;

    @Test
    void tetOf2026IsNineDaysOff() {
        LocalDate friday = LocalDate.of(2026, 2, 13);
        LocalDate mondayAfter = LocalDate.of(2026, 2, 23);

        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo(mondayAfter);
        assertThat(calendar.workingDaysBetween(friday, mondayAfter)).isEqualTo(1);
    }

    @Test
    void tetOf2024IsSevenDaysOff() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 2, 7), 1)).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @Test
    void nationalDayOf2026HasItsMondaySwappedForASaturday() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 22));
    }

    @Test
    void aHolidayOnSundayIsMadeUpForOnMonday() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
    }

    @Test
    void theDayOfCultureIsOffSince2026() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void anyCountTakesOneStatement() {
        assertThat(Statements.count(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), 200)))
                .isEqualTo(1);
    }

    @Test
    void daysAreOnlyAdded() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
