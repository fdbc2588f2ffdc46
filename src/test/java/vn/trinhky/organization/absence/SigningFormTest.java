package vn.trinhky.organization.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** NĐ 30/2020, Appendix I, II.7b. */
class SigningFormTest {
    private static final List<String> CHAIRMAN = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");

    @Test
    void aDeputySignsInPlaceInThreeLines() {
        assertThat(SigningForm.KT.lines(CHAIRMAN, "Phó Chủ tịch UBND xã"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void byOrderAndByDelegationInTwo() {
        assertThat(SigningForm.TL.lines(CHAIRMAN, "Chánh Văn phòng"))
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(SigningForm.TUQ.lines(CHAIRMAN, "Trưởng ban VHTT"))
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG BAN VHTT");
    }
}
