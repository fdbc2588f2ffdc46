package vn.trinhky.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.grid.Grid;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class RegisterViewTest {
    private final ReportJourney journey;
    private final Signing signing;

    RegisterViewTest(ReportJourney journey, Signing signing) {
        this.journey = journey;
        this.signing = signing;
    }

    @Test
    void everyNumberOfTheYearIsALineAlsoTheOneGivenUp() {
        ReportId issued = journey.issued();
        ReportId refused = journey.signed(journey.agreed(journey.submitted(journey.draft("<b>Bị từ chối</b>"))));
        As.person("vanthu", () -> signing.refuseToSeal(refused, "Sai nơi nhận"));
        try (Screens screen = Screens.of("thanhtra").go(RegisterView.ROUTE)) {
            Grid<RegisterLine> grid = grid();
            assertThat(screen.text()).contains(GridKt._size(grid) + " số đã cấp");
            assertThat(row(grid, refused)).contains("Báo cáo <b>Bị từ chối</b>", "đã bỏ số: Sai nơi nhận", "VT, VHTT");
            assertThat(row(grid, issued)).contains("Lê Văn Thảo").doesNotContain("đã bỏ số");
        }
    }

    @Test
    void administratorsDoNotEnter() {
        try (Screens screen = Screens.of("quantri")) {
            assertThatThrownBy(() -> screen.go(RegisterView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @SuppressWarnings("unchecked")
    private static Grid<RegisterLine> grid() {
        return _get(Grid.class);
    }

    private static String row(Grid<RegisterLine> grid, ReportId report) {
        int at = IntStream.range(0, GridKt._size(grid))
                .filter(i ->
                        GridKt._get(grid, i).report().filter(report::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return String.join(" | ", GridKt._getFormattedRow(grid, at));
    }
}
