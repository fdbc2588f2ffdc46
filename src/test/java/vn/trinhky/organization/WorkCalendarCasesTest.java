package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Deadlines reckoned by hand with the notices on holidays of 2024 to 2026 and the law for 2027, pencil on a wall
 * calendar, the day of the week beside each date.
 */
@TrinhKyTest
class WorkCalendarCasesTest {
    private final WorkCalendar calendar;

    WorkCalendarCasesTest(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        // Tết 2024: Thu 8 to Wed 14 February
        "2024-02-06, 1, 2024-02-07, Tue to the last day before Tết",
        "2024-02-06, 2, 2024-02-15, Tue over Tết",
        "2024-02-07, 1, 2024-02-15, from the last day",
        "2024-02-07, 2, 2024-02-16, Fri after Tết",
        "2024-02-07, 3, 2024-02-19, over Tết and the weekend after it",
        "2024-02-10, 0, 2024-02-15, the first day of the year is none",
        "2024-02-10, 1, 2024-02-15, from within Tết",
        "2024-02-14, 1, 2024-02-15, from its last day",
        "2024-02-15, 0, 2024-02-15, a working day is itself",
        "2024-02-01, 5, 2024-02-15, Thu: Fri 2 Mon 5 Tue 6 Wed 7 Thu 15",
        "2024-01-31, 10, 2024-02-21, ten days with Tết between them",
        // New Year 2024: Monday off
        "2023-12-29, 1, 2024-01-02, Fri over a long weekend and the turn of the year",
        "2023-12-29, 5, 2024-01-08, Fri to Monday of the next week",
        // Hùng kings 2024 on a Thursday, 29 April swapped for Saturday 4 May
        "2024-04-17, 1, 2024-04-19, Wed over the Thursday",
        "2024-04-26, 1, 2024-05-02, Fri over five days off",
        "2024-04-26, 2, 2024-05-03, Fri",
        "2024-04-26, 3, 2024-05-04, the working Saturday counts",
        "2024-04-26, 4, 2024-05-06, after the working Saturday",
        "2024-05-03, 1, 2024-05-04, Fri to the working Saturday",
        "2024-05-04, 1, 2024-05-06, from the working Saturday",
        "2024-05-04, 0, 2024-05-04, the working Saturday is a working day",
        "2024-05-05, 0, 2024-05-06, the Sunday after it is none",
        "2024-04-29, 0, 2024-05-02, the swapped Monday is none",
        // National day 2024: Mon 2 and Tue 3 September
        "2024-08-30, 1, 2024-09-04, Fri over four days off",
        "2024-09-03, 1, 2024-09-04, from the second day",
        // Tết 2025: Mon 27 to Fri 31 January, weekends on both sides
        "2025-01-24, 1, 2025-02-03, Fri over nine days off",
        "2025-01-23, 2, 2025-02-03, Thu",
        "2025-01-23, 3, 2025-02-04, Thu",
        "2025-01-25, 0, 2025-02-03, the Saturday before Tết",
        "2025-02-02, 1, 2025-02-03, the Sunday after it",
        "2025-01-20, 10, 2025-02-10, ten days with Tết between them",
        "2024-12-31, 1, 2025-01-02, over a Wednesday off and the turn of the year",
        // Hùng kings 2025 on a Monday; 2 May swapped for Saturday 26 April
        "2025-04-04, 1, 2025-04-08, Fri over a long weekend",
        "2025-04-25, 1, 2025-04-26, Fri to the working Saturday",
        "2025-04-25, 2, 2025-04-28, then Monday",
        "2025-04-29, 1, 2025-05-05, Tue over five days off",
        "2025-05-02, 0, 2025-05-05, the swapped Friday is none",
        // National day 2025: Mon 1 and Tue 2 September
        "2025-08-29, 1, 2025-09-03, Fri",
        "2025-08-28, 2, 2025-09-03, Thu",
        // New Year 2026: Thu 1, Fri 2 swapped for Saturday 10 January
        "2025-12-31, 1, 2026-01-05, Wed over four days off",
        "2026-01-09, 1, 2026-01-10, Fri to the working Saturday",
        "2026-01-09, 2, 2026-01-12, then Monday",
        // Tết 2026: Mon 16 to Fri 20 February, weekends on both sides
        "2026-02-13, 1, 2026-02-23, Fri over nine days off",
        "2026-02-12, 1, 2026-02-13, Thu",
        "2026-02-12, 2, 2026-02-23, Thu over Tết",
        "2026-02-17, 3, 2026-02-25, from the first day of the year",
        "2026-02-09, 10, 2026-03-02, ten days with Tết between them",
        // Hùng kings 2026 on a Sunday, Monday instead; then Thu 30 April and Fri 1 May
        "2026-04-24, 1, 2026-04-28, Fri over the compensation day",
        "2026-04-27, 0, 2026-04-28, the compensation day is none",
        "2026-04-24, 3, 2026-05-04, Tue 28 Wed 29 Mon 4",
        "2026-04-29, 1, 2026-05-04, Wed over four days off",
        // National day 2026: Mon 31 August swapped for Saturday 22, Tue 1 and Wed 2 September
        "2026-08-21, 1, 2026-08-22, Fri to the working Saturday",
        "2026-08-28, 1, 2026-09-03, Fri over five days off",
        "2026-08-20, 7, 2026-08-28, Fri Sat Mon Tue Wed Thu Fri",
        // Day of Vietnamese Culture, from 2026
        "2025-11-21, 1, 2025-11-24, not yet a day off",
        "2026-11-23, 1, 2026-11-25, Mon over the Tuesday",
        "2027-11-23, 1, 2027-11-25, Tue over the Wednesday",
        // Tết 2027: Fri 5 to Thu 11 February
        "2027-02-04, 1, 2027-02-12, Thu over seven days off",
        "2027-02-04, 2, 2027-02-15, then over a weekend",
        "2027-02-06, 0, 2027-02-12, the first day of the year",
        "2027-01-29, 5, 2027-02-12, Mon 1 to Thu 4 and Fri 12",
        // 2027: New Year on a Friday, Hùng kings on a Friday, 1 May on a Saturday
        "2026-12-31, 1, 2027-01-04, Thu over a long weekend and the turn of the year",
        "2027-04-15, 1, 2027-04-19, Thu over a long weekend",
        "2027-04-29, 1, 2027-05-04, Thu over Friday, weekend and compensation day",
        "2027-09-01, 1, 2027-09-06, Wed over Thu and Fri and the weekend",
        // a leap day
        "2024-02-28, 1, 2024-02-29, Wed",
        "2024-02-29, 1, 2024-03-01, Thu"
    })
    void due(LocalDate from, int workingDays, LocalDate due, String why) {
        assertThat(calendar.plusWorkingDays(from, workingDays)).as(why).isEqualTo(due);
        if (workingDays > 0) {
            assertThat(calendar.workingDaysBetween(from, due)).as(why).isEqualTo(workingDays);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-02-07, 2024-02-14, 0, within Tết nothing is worked",
        "2024-02-15, 2024-02-07, -1, late by the one working day after Tết",
        "2024-04-26, 2024-05-06, 4, Thu Fri Sat Mon",
        "2025-01-24, 2025-02-07, 5, the week after Tết",
        "2026-02-13, 2026-02-22, 0, nine days off",
        "2026-02-23, 2026-02-13, -1, late over Tết",
        "2026-08-17, 2026-09-04, 12, 18 to 22 are five and 24 to 28 are five and 3 and 4 September",
        "2026-12-31, 2027-01-04, 1, over the turn of the year",
        "2024-01-01, 2024-12-31, 251, the year 2024 after New Year",
        "2026-05-04, 2026-05-04, 0, the same day"
    })
    void between(LocalDate from, LocalDate to, int workingDays, String why) {
        assertThat(calendar.workingDaysBetween(from, to)).as(why).isEqualTo(workingDays);
    }

    /** A day of the office begins at 17:00 UTC of the day before, whatever the machine's own zone. */
    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2024-02-06T16:59:59.999Z, 1, 2024-02-07, the last moment of Tuesday",
        "2024-02-06T17:00:00Z, 1, 2024-02-15, the first moment of Wednesday",
        "2024-02-14T16:59:59Z, 0, 2024-02-15, the last moment of Tết",
        "2024-02-14T17:00:00Z, 0, 2024-02-15, the first moment after Tết",
        "2026-08-20T17:00:00Z, 1, 2026-08-22, already Friday here",
        "2026-08-21T17:00:00Z, 1, 2026-08-24, already the working Saturday here",
        "2026-12-31T16:59:59Z, 0, 2026-12-31, still the old year here",
        "2026-12-31T17:00:00Z, 0, 2027-01-04, New Year here",
        "2026-02-13T23:30:00-08:00, 1, 2026-02-23, Friday in California is Saturday here",
        "2026-02-12T23:30:00-08:00, 1, 2026-02-23, Thursday in California is Friday here",
        "2026-02-13T01:00:00+14:00, 1, 2026-02-13, Friday in the Line Islands is Thursday here"
    })
    void midnightIsTheOneOfVietnam(String moment, int workingDays, LocalDate due, String why) {
        Instant instant = OffsetDateTime.parse(moment).toInstant();
        assertThat(calendar.plusWorkingDays(OfficeTime.day(instant), workingDays))
                .as(why)
                .isEqualTo(due);
    }
}
