package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    private final WorkDays plainWeeks = new WorkDays(Map.of());
    private final WorkDays mondayForSaturday = new WorkDays(Map.of(SATURDAY, true, MONDAY, false));

    @Test
    void aPlainWeekHasFiveWorkingDays() {
        assertThat(FRIDAY.minusDays(4).datesUntil(FRIDAY.plusDays(3)).filter(plainWeeks::isWorkingDay))
                .hasSize(5)
                .doesNotContain(SATURDAY, SATURDAY.plusDays(1));
    }

    @Test
    void theNextWorkingDayAfterAFridayIsMonday() {
        assertThat(plainWeeks.plus(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(plainWeeks.plus(FRIDAY, 6)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aSwappedMondayIsOffAndItsSaturdayIsWorked() {
        assertThat(mondayForSaturday.plus(FRIDAY, 1)).isEqualTo(SATURDAY);
        assertThat(mondayForSaturday.plus(FRIDAY, 2)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void addingNothingMovesOffADayOffOnly() {
        assertThat(plainWeeks.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(plainWeeks.plus(SATURDAY, 0)).isEqualTo(MONDAY);
    }

    @Test
    void countingIsTheReverseOfAdding() {
        for (int days = 0; days < 30; days++) {
            assertThat(mondayForSaturday.between(FRIDAY, mondayForSaturday.plus(FRIDAY, days)))
                    .isEqualTo(days);
        }
        assertThat(plainWeeks.between(MONDAY, FRIDAY)).isEqualTo(-1);
        assertThat(plainWeeks.between(SATURDAY, SATURDAY.plusDays(1))).isZero();
    }
}
