package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
@Transactional
class LetterheadTest {
    private static final LocalDate MERGER = LocalDate.of(2030, 7, 1);

    @Autowired
    Organization organization;

    @Autowired
    Letterheads letterheads;

    @Test
    void theDemoCommuneHasNoSuperiorAbove() {
        LetterheadDetails head = As.person("soanthao", () -> organization.letterheadOn(LocalDate.of(2024, 11, 25)));

        assertThat(head.id()).isEqualTo(People.LETTERHEAD);
        assertThat(head.superior()).isEmpty();
        assertThat(head.agencyLines()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ QUYẾT THẮNG");
        assertThat(head.place()).isEqualTo("Quyết Thắng");
        assertThat(head.abbreviation()).isEqualTo("UBND");
        assertThat(head.shownName()).isEqualTo("UBND xã Quyết Thắng");
    }

    @Test
    void theDayDecidesAndAnOldDocumentKeepsItsOwn() {
        LetterheadId later = new LetterheadId(UUID.randomUUID());
        letterheads.saveAndFlush(letterhead(later, "phường Ái Quốc", SpanOfDates.since(MERGER)));
        As.signIn("soanthao");

        assertThat(organization.letterheadOn(MERGER.minusDays(1)).id()).isEqualTo(People.LETTERHEAD);
        assertThat(organization.letterheadOn(MERGER).id()).isEqualTo(later);
        assertThat(organization.letterhead(People.LETTERHEAD).shownName()).isEqualTo("UBND xã Quyết Thắng");
    }

    @Test
    void aDayWithoutLetterheadIsRefused() {
        As.signIn("soanthao");

        assertThatThrownBy(() -> organization.letterheadOn(LocalDate.of(2020, 1, 1)))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(OrganizationRule.LETTERHEAD_VALID_ON_DAY));
    }

    @Test
    void bothEndsOfASpanBelongToIt() {
        SpanOfDates june = new SpanOfDates(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));

        assertThat(june.contains(LocalDate.of(2024, 6, 1))).isTrue();
        assertThat(june.contains(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(june.contains(LocalDate.of(2024, 5, 31))).isFalse();
        assertThat(june.contains(LocalDate.of(2024, 7, 1))).isFalse();
    }

    @Test
    void namesAreKeptInNfc() {
        Letterhead decomposed = letterhead(
                new LetterheadId(UUID.randomUUID()), "Quye\u0302\u0301t Tha\u0306\u0301ng", SpanOfDates.since(MERGER));

        assertThat(decomposed.details().shownName()).isEqualTo("Quyết Thắng");
    }

    private static Letterhead letterhead(LetterheadId id, String shownName, SpanOfDates span) {
        return new Letterhead(
                new LetterheadDetails(
                        id,
                        People.AGENCY,
                        Optional.empty(),
                        List.of("ỦY BAN NHÂN DÂN"),
                        "Ái Quốc",
                        "UBND",
                        shownName,
                        ""),
                span);
    }
}
