package vn.trinhky.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.testing.As;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** Years no other test reckons with. */
@TrinhKyTest
class CalendarAdministrationTest {
    private final CalendarAdministration administration;
    private final WorkCalendar calendar;
    private final TestClock clock;

    CalendarAdministrationTest(CalendarAdministration administration, WorkCalendar calendar, TestClock clock) {
        this.administration = administration;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Test
    void whatIsProposedAndTakenCountsAtOnce() {
        int year = 2081;
        LocalDate nationalDay = LocalDate.of(year, 9, 2);
        assertThat(calendar.isWorkingDay(nationalDay)).isTrue();

        As.person("quantri", () -> {
            List<CalendarDay> proposed = administration.propose(year, TetDays.ONE_BEFORE);
            administration.add(proposed);
            assertThat(administration.daysOf(year)).isEqualTo(proposed);
            assertThat(administration.propose(year, TetDays.ONE_BEFORE)).isEmpty();
        });

        assertThat(calendar.isWorkingDay(nationalDay)).isFalse();
    }

    @Test
    void aSwappedDayIsWorkedAndAnotherIsOff() {
        LocalDate monday = LocalDate.of(2082, 8, 31);
        LocalDate saturday = LocalDate.of(2082, 8, 22);

        As.person("quantri", () -> {
            administration.add(new CalendarDay(monday, CalendarDay.Kind.OFF, "Nghỉ hoán đổi"));
            administration.add(new CalendarDay(saturday, CalendarDay.Kind.WORK, "Làm bù ngày 31/8"));
        });

        assertThat(calendar.isWorkingDay(monday)).isFalse();
        assertThat(calendar.isWorkingDay(saturday)).isTrue();

        As.person("quantri", () -> {
            administration.remove(monday);
            administration.remove(saturday);
        });
        assertThat(calendar.isWorkingDay(monday)).isTrue();
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
    }

    @Test
    void daysGoneByStayAsTheyWere() {
        LocalDate yesterday = LocalDate.of(2083, 3, 3);
        clock.set(yesterday.plusDays(1), LocalTime.MIDNIGHT);

        refused(CalendarRule.DAY_NOT_PAST, () -> administration.add(CalendarDay.off(yesterday, "Nghỉ")));
        refused(CalendarRule.DAY_NOT_PAST, () -> administration.remove(yesterday));
        As.person(
                "quantri",
                () -> assertThat(administration.propose(2083, TetDays.ONE_BEFORE))
                        .isNotEmpty()
                        .allSatisfy(day -> assertThat(day.day()).isAfter(yesterday)));
    }

    @Test
    void aDayIsInTheCalendarOnceAndAllOrNothingIsAdded() {
        CalendarDay day = CalendarDay.off(LocalDate.of(2084, 5, 5), "Nghỉ");
        CalendarDay free = CalendarDay.off(LocalDate.of(2084, 5, 4), "Nghỉ");
        As.person("quantri", () -> administration.add(day));

        refused(CalendarRule.DAY_TAKEN, () -> administration.add(List.of(free, day)));

        As.person("quantri", () -> assertThat(administration.daysOf(2084)).containsExactly(day));
    }

    private static void refused(CalendarRule rule, As.Act act) {
        assertThatThrownBy(() -> As.person("quantri", act))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
