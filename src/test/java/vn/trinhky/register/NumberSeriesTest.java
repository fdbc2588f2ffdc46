package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.register.NumberSeries.Open;
import vn.trinhky.report.ReportId;

class NumberSeriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final NumberSeries NEW_YEAR = new NumberSeries(0, Optional.empty(), Optional.empty());

    private static Open wanted(LocalDate date) {
        return new Open(UUID.randomUUID(), ReportId.random(), date, NOW.plusSeconds(60));
    }

    private static void refused(RegisterFault fault, Runnable verb) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(verb::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(fault));
    }

    @Test
    void aYearStartsAtOneAndCountsUp() {
        Open first = wanted(DAY);
        NumberSeries reserved = NEW_YEAR.reserve(first, NOW);
        assertThat(reserved.nextNumber()).isEqualTo(1);
        NumberSeries used = reserved.use(first.id(), DAY);
        assertThat(used.lastNumber()).isEqualTo(1);
        assertThat(used.lastDate()).contains(DAY);
        assertThat(used.open()).isEmpty();
        assertThat(used.reserve(wanted(DAY), NOW).nextNumber()).isEqualTo(2);
    }

    @Test
    void anOpenReservationKeepsOthersOut() {
        NumberSeries reserved = NEW_YEAR.reserve(wanted(DAY), NOW);
        refused(RegisterFault.SERIES_BUSY, () -> reserved.reserve(wanted(DAY), NOW.plusSeconds(59)));
    }

    @Test
    void anAbandonedReservationGivesItsNumberToTheNext() {
        Open abandoned = wanted(DAY);
        Open next = new Open(UUID.randomUUID(), ReportId.random(), DAY, NOW.plusSeconds(120));
        NumberSeries taken = NEW_YEAR.reserve(abandoned, NOW).reserve(next, NOW.plusSeconds(60));
        assertThat(taken.nextNumber()).isEqualTo(1);
        refused(RegisterFault.RESERVATION_LOST, () -> taken.use(abandoned.id(), DAY));
        assertThat(taken.use(next.id(), DAY).lastNumber()).isEqualTo(1);
    }

    @Test
    void aReservationCountsOnlyOnItsOwnDay() {
        Open mine = wanted(DAY);
        NumberSeries reserved = NEW_YEAR.reserve(mine, NOW);
        refused(RegisterFault.RESERVATION_LOST, () -> reserved.use(mine.id(), DAY.plusDays(1)));
    }

    @Test
    void datesNeverGoBack() {
        NumberSeries used = new NumberSeries(7, Optional.of(DAY), Optional.empty());
        refused(RegisterFault.CLOCK_BEHIND, () -> used.reserve(wanted(DAY.minusDays(1)), NOW));
    }

    @Test
    void numbersBelowTenHaveALeadingZero() {
        assertThat(new RegisterNumber(5, 2026, "BC-UBND").printed()).isEqualTo("05/BC-UBND");
        assertThat(new RegisterNumber(10, 2026, "BC-UBND").printed()).isEqualTo("10/BC-UBND");
        assertThat(new RegisterNumber(128, 2026, "BC-UBND").printed()).isEqualTo("128/BC-UBND");
    }

    @Test
    void aPaperBookIsContinuedOnlyBeforeTheFirstNumber() {
        assertThat(NEW_YEAR.continueFrom(57, NOW).nextNumber()).isEqualTo(57);
        refused(RegisterFault.FIRST_NUMBER_FORM, () -> NEW_YEAR.continueFrom(0, NOW));
        refused(RegisterFault.FIRST_NUMBER_FORM, () -> NEW_YEAR.continueFrom(100_000, NOW));
        NumberSeries begun = new NumberSeries(7, Optional.of(DAY), Optional.empty());
        refused(RegisterFault.SERIES_BEGUN, () -> begun.continueFrom(9, NOW));
        refused(
                RegisterFault.SERIES_BUSY,
                () -> NEW_YEAR.reserve(wanted(DAY), NOW).continueFrom(9, NOW));
    }

    @Test
    void aPaperTakesTheNextNumberAndADateInOrder() {
        NumberSeries used = new NumberSeries(7, Optional.of(DAY.minusDays(2)), Optional.empty());
        NumberSeries entered = used.enter(8, DAY.minusDays(1), DAY, NOW);
        assertThat(entered.lastNumber()).isEqualTo(8);
        assertThat(entered.lastDate()).contains(DAY.minusDays(1));
        assertThat(entered.reserve(wanted(DAY), NOW).nextNumber()).isEqualTo(9);
        refused(RegisterFault.NUMBER_NOT_NEXT, () -> used.enter(9, DAY, DAY, NOW));
        refused(RegisterFault.NUMBER_NOT_NEXT, () -> used.enter(7, DAY, DAY, NOW));
        refused(RegisterFault.PAPER_DATE_IMPOSSIBLE, () -> used.enter(8, DAY.minusDays(3), DAY, NOW));
        refused(RegisterFault.PAPER_DATE_IMPOSSIBLE, () -> used.enter(8, DAY.plusDays(1), DAY, NOW));
        refused(RegisterFault.SERIES_BUSY, () -> used.reserve(wanted(DAY), NOW).enter(8, DAY, DAY, NOW));
    }
}
