package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FilterConditionsTest {

    @Test
    void anOpenFilterHasNoCondition() {
        assertThat(new FilterConditions(AuditFilter.ALL).sql()).isEmpty();
        assertThat(new FilterConditions(AuditFilter.ALL).parameters()).isEmpty();
    }

    @Test
    void whatWasTypedIsOnlyEverAParameterAndNeverAPattern() {
        FilterConditions conditions =
                new FilterConditions(new AuditFilter("a_%!", "' OR 1=1 -- ", "%", null, null, null));

        assertThat(conditions.sql())
                .isEqualTo(" WHERE action LIKE ? ESCAPE '!' AND actor_name LIKE ? ESCAPE '!'"
                        + " AND subject LIKE ? ESCAPE '!'");
        assertThat(conditions.parameters()).containsExactly("a!_!%!!%", "%' OR 1=1 --%", "%!%%");
    }

    @Test
    void daysAreVietnameseAndTheLastOneIsIncluded() {
        FilterConditions conditions = new FilterConditions(
                new AuditFilter("", "", "", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), AuditOutcome.REFUSED));

        assertThat(conditions.sql()).isEqualTo(" WHERE at >= ? AND at < ? AND outcome = ?");
        assertThat(conditions.parameters())
                .containsExactly(LocalDateTime.of(2025, 12, 31, 17, 0), LocalDateTime.of(2026, 1, 2, 17, 0), "REFUSED");
    }
}
