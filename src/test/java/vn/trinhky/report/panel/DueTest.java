package vn.trinhky.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.WorkDays;
import vn.trinhky.report.panel.Due.Standing;

/** November 2024: the 22nd is a Friday. */
class DueTest {
    private static final WorkDays CALENDAR = new WorkDays(Map.of());
    private static final LocalDate THURSDAY = november(21);
    private static final LocalDate FRIDAY = november(22);
    private static final LocalDate SATURDAY = november(23);
    private static final LocalDate SUNDAY = november(24);
    private static final LocalDate MONDAY = november(25);

    @Test
    void daysLeftAreWorkingDays() {
        assertThat(Due.open(november(29), FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.LEFT, 5));
        assertThat(Due.open(november(27), FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.LEFT, 3));
        assertThat(Due.open(november(26), FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.SOON, 2));
        assertThat(Due.open(MONDAY, FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.SOON, 1));
        assertThat(Due.open(MONDAY, SUNDAY, CALENDAR)).isEqualTo(new Due(Standing.SOON, 1));
        assertThat(Due.open(FRIDAY, FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.TODAY, 0));
    }

    @Test
    void afterTheDayItIsLateEvenOnAWeekend() {
        assertThat(Due.open(THURSDAY, FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.OVER, 1));
        assertThat(Due.open(FRIDAY, SATURDAY, CALENDAR)).isEqualTo(new Due(Standing.OVER, 1));
        assertThat(Due.open(FRIDAY, MONDAY, CALENDAR)).isEqualTo(new Due(Standing.OVER, 1));
        assertThat(Due.open(THURSDAY, MONDAY, CALENDAR)).isEqualTo(new Due(Standing.OVER, 2));
    }

    @Test
    void aDueDateOnADayOffMovesToTheNextWorkingDay() {
        assertThat(Due.open(SATURDAY, FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.SOON, 1));
        assertThat(Due.open(SATURDAY, SUNDAY, CALENDAR)).isEqualTo(new Due(Standing.SOON, 1));
        assertThat(Due.open(SATURDAY, MONDAY, CALENDAR)).isEqualTo(new Due(Standing.TODAY, 0));
        WorkDays mondayOff = new WorkDays(Map.of(MONDAY, false));
        assertThat(Due.open(MONDAY, MONDAY, mondayOff)).isEqualTo(new Due(Standing.SOON, 1));
        WorkDays saturdayWorked = new WorkDays(Map.of(SATURDAY, true));
        assertThat(Due.open(SATURDAY, SATURDAY, saturdayWorked)).isEqualTo(new Due(Standing.TODAY, 0));
    }

    @Test
    void whatIsDoneWasInTimeOrLate() {
        assertThat(Due.done(FRIDAY, FRIDAY, CALENDAR)).isEqualTo(new Due(Standing.KEPT, 0));
        assertThat(Due.done(SATURDAY, MONDAY, CALENDAR)).isEqualTo(new Due(Standing.KEPT, 0));
        assertThat(Due.done(FRIDAY, SATURDAY, CALENDAR)).isEqualTo(new Due(Standing.LATE, 1));
        assertThat(Due.done(THURSDAY, MONDAY, CALENDAR)).isEqualTo(new Due(Standing.LATE, 2));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2024, 11, day);
    }
}
