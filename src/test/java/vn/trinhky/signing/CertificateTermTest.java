package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.signing.CertificateTerm.Stage;

class CertificateTermTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "61, GOOD",
        "60, ENDS_IN_MONTHS",
        "31, ENDS_IN_MONTHS",
        "30, ENDS_IN_WEEKS",
        "8, ENDS_IN_WEEKS",
        "7, ENDS_IN_DAYS",
        "0, ENDS_IN_DAYS",
        "-1, ENDED"
    })
    void peopleAreToldSixtyThirtyAndSevenDaysAhead(int days, Stage stage) {
        CertificateTerm term = CertificateTerm.of(TODAY.plusDays(days), TODAY);
        assertThat(term.daysLeft()).isEqualTo(days);
        assertThat(term.stage()).isEqualTo(stage);
        assertThat(term.needsCare()).isEqualTo(stage != Stage.GOOD);
    }
}
