package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningLinesTest {

    /** NĐ 30/2020, Appendix I, II.4b. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-09-10, ngày 10 tháng 9 năm 2026",
        "2026-10-01, ngày 01 tháng 10 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"
    })
    void daysBeforeTheTenthAndTheFirstTwoMonthsTakeAZero(LocalDate date, String printed) {
        PageMark mark = new PageMark.Numbered("05/BC-UBND", date, Instant.EPOCH);
        assertThat(OpeningLines.placeAndDate("Quyết Thắng", mark)).isEqualTo("Quyết Thắng, " + printed);
    }
}
