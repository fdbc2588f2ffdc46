package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-002")
@TrinhKyTest
class AbsencesAheadTest {
    private final AbsencesAhead ahead;
    private final Absences absences;
    private final ReportJourney journey;
    private final Clock clock;

    AbsencesAheadTest(AbsencesAhead ahead, Absences absences, ReportJourney journey, Clock clock) {
        this.ahead = ahead;
        this.absences = absences;
        this.journey = journey;
        this.clock = clock;
    }

    @Test
    void theSenderIsToldUntilWhenTheSignerIsAwayAndWhoActsForThem() {
        LocalDate today = OfficeTime.today(clock);
        ReportId report = journey.submitted();
        assertThat(As.person("soanthao", () -> ahead.of(report))).isEmpty();
        Delegation deputy = new Delegation(People.PHOCHUTICH, EnumSet.of(Duty.SIGN), SigningForm.KT, "12/QĐ-UBND");
        AbsenceId absence = As.person(
                "chutich", () -> absences.register(People.CHUTICH, today, today.plusDays(3), Optional.of(deputy)));
        try {
            assertThat(As.person("soanthao", () -> ahead.of(report)))
                    .containsExactly(
                            new AbsenceAhead(2, "Lê Văn Thảo", today.plusDays(3), Optional.of("Trần Thị Minh Nguyệt")));
            assertThatThrownBy(() -> As.person("soanthao2", () -> ahead.of(report)))
                    .isInstanceOf(AccessDeniedException.class);
            try (Screens screens = Screens.of("soanthao").go("ho-so/" + report)) {
                assertThat(screens.text())
                        .contains("Lê Văn Thảo (bước 2) vắng mặt đến hết ngày")
                        .contains("Trần Thị Minh Nguyệt xử lý thay trong thời gian này.");
            }
        } finally {
            As.person("chutich", () -> absences.end(absence));
        }
        assertThat(As.person("soanthao", () -> ahead.of(report))).isEqualTo(List.of());
    }
}
