package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.TrinhKyTest;

/** A signature that waits for a person keeps its number while others go on; what it leaves is neither lost nor twice. */
@TrinhKyTest
class WaitingNumbersTest {
    private static final Instant NOW = Instant.parse("2031-05-06T03:00:00Z");
    private static final LocalDate DAY = OfficeTime.day(NOW);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final Numbering numbering;
    private final RegisterEntries entries;
    private final LeftNumbers left;
    private final SeriesChecks checks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WaitingNumbersTest(
            Numbering numbering,
            RegisterEntries entries,
            LeftNumbers left,
            SeriesChecks checks,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.numbering = numbering;
        this.entries = entries;
        this.left = left;
        this.checks = checks;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Test
    void othersGoOnWhileOneWaits() {
        Reservation waits = waiting(NOW);
        Reservation second = used(NOW);
        Reservation third = used(NOW);
        assertThat(List.of(number(waits), number(second), number(third))).containsExactly(1, 2, 3);
        assertThat(check().gaps()).isEmpty();
        use(waits, NOW);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void whatFailsGoesToTheNextRequestOfTheSameDay() {
        Reservation waits = waiting(NOW);
        used(NOW);
        release(waits);
        Reservation next = reserved(NOW);
        assertThat(number(next)).isEqualTo(1);
        refused(RegisterFault.RESERVATION_LOST, () -> use(waits, NOW));
        refused(RegisterFault.SERIES_BUSY, () -> reserved(NOW));
        use(next, NOW);
        assertThat(number(used(NOW))).isEqualTo(3);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void aProgramThatDiedLeavesItsNumberWhenTheTimeIsOver() {
        Reservation died = waiting(NOW);
        assertThat(number(used(NOW.plus(LONGEST).minusSeconds(1)))).isEqualTo(2);
        Reservation next = waiting(NOW.plus(LONGEST));
        assertThat(number(next)).isEqualTo(1);
        refused(RegisterFault.RESERVATION_LOST, () -> use(died, NOW.plus(LONGEST)));
        use(next, NOW.plus(LONGEST));
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void anotherDayDoesNotTakeItAndTheSystemGivesItUp() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        Reservation waits = waiting(NOW);
        used(NOW);
        release(waits);
        assertThat(number(used(tomorrow))).isEqualTo(3);
        refused(RegisterFault.RESERVATION_LOST, () -> use(waits, tomorrow));
        assertThat(numbers()).containsExactly(2, 3);

        jdbc.sql("UPDATE number_waiting SET document_date = '2020-05-06' WHERE agency_id = ?")
                .param(agency.value())
                .update();
        assertThat(left.giveUpEndedDays()).isPositive();

        assertThat(numbers()).containsExactly(1, 2, 3);
        RegisterLine line = entries.inBookOrder(agency, RegisterQuery.of(DAY.getYear()), 0, 1)
                .getFirst();
        assertThat(line.givenUp()).hasValueSatisfying(why -> assertThat(why).contains("không hoàn tất trong ngày"));
        assertThat(line.report()).isEmpty();
        assertThat(jdbc.sql("SELECT given_up_by FROM register_entry WHERE agency_id = ? AND number = 1")
                        .param(agency.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Hệ thống");
        assertThat(check().gaps()).isEmpty();
        left.giveUpEndedDays();
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void severalMayWaitAtOnceAndASignatureThatIsMadeHasItsTurn() {
        Reservation first = waiting(NOW);
        Reservation second = waiting(NOW);
        Reservation made = reserved(NOW);
        refused(RegisterFault.SERIES_BUSY, () -> waiting(NOW));
        use(second, NOW);
        use(made, NOW);
        use(first, NOW);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    private Reservation waiting(Instant now) {
        return in(() -> numbering.reserveWaiting(agency, request(now), now, now.plus(LONGEST)));
    }

    private Reservation reserved(Instant now) {
        return in(() -> numbering.reserve(agency, request(now), now));
    }

    private Reservation used(Instant now) {
        Reservation reservation = reserved(now);
        use(reservation, now);
        return reservation;
    }

    private NumberRequest request(Instant now) {
        in(() -> {
            numbering.open(agency, "BC", now);
            return true;
        });
        return NumberRequest.of(ReportId.random(), "BC", "BC-UBND");
    }

    private void use(Reservation reservation, Instant now) {
        in(() -> {
            SeriesKey key = numbering.use(agency, reservation, now);
            RegisterLine line = RegisterLine.begun(
                    key,
                    reservation.number(),
                    reservation.date(),
                    DocumentType.REPORT,
                    "x",
                    Optional.of(reservation.request().report()));
            entries.add(key, line, Optional.empty(), now);
            return true;
        });
    }

    private void release(Reservation reservation) {
        in(() -> {
            numbering.release(reservation.request().id());
            return true;
        });
    }

    private <T> T in(Supplier<T> act) {
        T result = transaction.execute(status -> act.get());
        if (result == null) {
            throw new IllegalStateException("the act returned nothing");
        }
        return result;
    }

    private SeriesCheck check() {
        return checks.of(agency, DAY.getYear()).getFirst();
    }

    private List<Integer> numbers() {
        return jdbc.sql("SELECT number FROM register_entry WHERE agency_id = ? ORDER BY number")
                .param(agency.value())
                .query(Integer.class)
                .list();
    }

    private static int number(Reservation reservation) {
        return reservation.number().number();
    }

    private static void refused(RegisterFault fault, Runnable act) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(fault));
    }
}
