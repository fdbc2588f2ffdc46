package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.testing.As;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** The day a new document is due, by the rule of its type. */
@TrinhKyTest
class DueRulesTest {
    private final DueRules rules;
    private final ReportDrafting drafting;
    private final WorkCalendar calendar;
    private final TestClock clock;

    DueRulesTest(DueRules rules, ReportDrafting drafting, WorkCalendar calendar, TestClock clock) {
        this.rules = rules;
        this.drafting = drafting;
        this.calendar = calendar;
        this.clock = clock;
    }

    @AfterEach
    void noRule() {
        As.person("quantri", () -> rules.decide(DocumentType.REPORT, OptionalInt.empty()));
    }

    @Test
    void aNewDraftIsDueByTheRuleInWorkingDays() {
        As.person("quantri", () -> rules.decide(DocumentType.REPORT, OptionalInt.of(10)));
        assertThat(As.person("quantri", rules::all)).containsEntry(DocumentType.REPORT, 10);
        ReportId report = As.person("soanthao", () -> drafting.begin());
        assertThat(As.person("soanthao", () -> drafting.open(report)).metadata().dueDate())
                .contains(calendar.plusWorkingDays(OfficeTime.today(clock), 10));
    }

    @Test
    void withoutARuleTheDrafterDecides() {
        ReportId report = As.person("soanthao", () -> drafting.begin());
        assertThat(As.person("soanthao", () -> drafting.open(report)).metadata().dueDate())
                .isEmpty();
    }

    @Test
    void aRuleHasAtLeastADayAndAtMostAYear() {
        for (int days : new int[] {0, -3, DueRules.MAX_WORKING_DAYS + 1}) {
            assertThatThrownBy(
                            () -> As.person("quantri", () -> rules.decide(DocumentType.LETTER, OptionalInt.of(days))))
                    .isInstanceOfSatisfying(
                            RuleBrokenException.class,
                            refused -> assertThat(refused.rule()).isEqualTo(ReportRule.DUE_RULE_DAYS));
        }
    }
}
