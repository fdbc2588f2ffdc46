package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.LetterheadEntry;
import vn.trinhky.organization.agency.LetterheadListing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** What it writes is rolled back: the letterhead is everybody's. */
@TrinhKyTest
@Transactional
class AgencyAdministrationTest {
    private static final LocalDate MERGER = LocalDate.of(2031, 7, 1);

    private final AgencyAdministration administration;
    private final Organization organization;
    private final ReportJourney journey;
    private final TestClock clock;

    AgencyAdministrationTest(
            AgencyAdministration administration, Organization organization, ReportJourney journey, TestClock clock) {
        this.administration = administration;
        this.organization = organization;
        this.journey = journey;
        this.clock = clock;
    }

    @Test
    void aNewLetterheadBeginsAndTheOldOneEndsTheDayBefore() {
        LetterheadId id = As.person("quantri", () -> administration.begin(entry(MERGER, "UBND phường Ái Quốc")));

        As.person("quantri", () -> {
            List<LetterheadListing> all = administration.letterheads();
            assertThat(all.getFirst().details().shownName()).isEqualTo("UBND phường Ái Quốc");
            assertThat(all.get(1).to()).contains(MERGER.minusDays(1));
            assertThat(organization.letterheadOn(MERGER).id()).isEqualTo(id);
            assertThat(organization.letterheadOn(MERGER.minusDays(1)).id()).isEqualTo(People.LETTERHEAD);
        });
    }

    @Test
    void daysGoneByKeepTheirLetterhead() {
        clock.set(MERGER, LocalTime.NOON);

        refused(AgencyRule.LETTERHEAD_FROM_TODAY, () -> administration.begin(entry(MERGER.minusDays(1), "Tên mới")));
    }

    @Test
    void letterheadsFollowEachOther() {
        As.person("quantri", () -> administration.begin(entry(MERGER, "Tên mới")));

        refused(AgencyRule.LETTERHEAD_AFTER_LAST, () -> administration.begin(entry(MERGER, "Tên khác")));
    }

    @Test
    void whatDocumentsCarryIsNeverRewritten() {
        journey.submitted();
        LetterheadId next = As.person("quantri", () -> administration.begin(entry(MERGER, "Tên mới")));

        refused(AgencyRule.LETTERHEAD_UNUSED, () -> administration.correct(People.LETTERHEAD, entry(MERGER, "Khác")));

        As.person("quantri", () -> {
            administration.correct(next, entry(MERGER, "Tên đúng"));
            assertThat(organization.letterhead(next).shownName()).isEqualTo("Tên đúng");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', XÃ A, A B, UBND, UBND xã A, AGENCY_LINES",
        "'', 'A|B|C|D|E', A B, UBND, UBND xã A, AGENCY_LINES",
        "x, XÃ A, A B, UBND, UBND xã A, SUPERIOR_LENGTH",
        "'', XÃ A, x, UBND, UBND xã A, PLACE_LENGTH",
        "'', XÃ A, A B, ubnd, UBND xã A, ABBREVIATION_FORM",
        "'', XÃ A, A B, U-B, UBND xã A, ABBREVIATION_FORM",
        "'', XÃ A, A B, UBND, x, SHOWN_NAME_LENGTH"
    })
    void whatIsNoLetterheadIsRefused(
            String superior, String lines, String place, String abbreviation, String shown, AgencyRule rule) {
        List<String> agency =
                rule == AgencyRule.AGENCY_LINES && !lines.contains("|") ? List.of(" ") : List.of(lines.split("\\|"));

        assertThatThrownBy(() ->
                        new LetterheadEntry(MERGER, Optional.of(superior), agency, place, abbreviation, shown, ""))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static LetterheadEntry entry(LocalDate from, String shownName) {
        return new LetterheadEntry(
                from,
                Optional.of(""),
                List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG"),
                "Ái Quốc",
                "UBND",
                shownName,
                "Số 1, đường Trung tâm");
    }

    private static void refused(AgencyRule rule, As.Act act) {
        assertThatThrownBy(() -> As.person("quantri", act))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
