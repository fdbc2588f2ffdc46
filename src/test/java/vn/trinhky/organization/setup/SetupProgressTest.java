package vn.trinhky.organization.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Office;

class SetupProgressTest {
    private static final List<String> CHAIN = List.of("Trần Văn Hòa", "Đỗ Văn Kha");

    @Test
    void theFirstStepThatIsMissingIsSaid() {
        refused(SetupRule.AGENCY_NAMED, progress(Optional.empty(), Set.of(Office.CLERK), List.of()));
        refused(SetupRule.OFFICES_HELD, progress(Optional.of("UBND xã"), Set.of(Office.CLERK), List.of()));
        refused(SetupRule.CHAIN_SET_UP, progress(Optional.of("UBND xã"), Set.of(), List.of()));
        assertThatCode(() -> progress(Optional.of("UBND xã"), Set.of(), CHAIN).requireComplete())
                .doesNotThrowAnyException();
    }

    private static SetupProgress progress(Optional<String> name, Set<Office> missing, List<String> chain) {
        return new SetupProgress(name, 2, 4, missing, chain, 20);
    }

    private static void refused(SetupRule rule, SetupProgress progress) {
        assertThatThrownBy(progress::requireComplete)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
