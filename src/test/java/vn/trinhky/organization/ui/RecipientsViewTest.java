package vn.trinhky.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class RecipientsViewTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theAdministratorAddsARecipientAndIsToldWhatIsWrongAtTheField() {
        try (Screens screen = Screens.of("quantri").go(RecipientsView.ROUTE)) {
            _click(screen.button("Thêm nơi nhận"));
            _setValue(field("Tên"), "Sở <b>Nội vụ</b> " + mark);
            _setValue(field("Thư điện tử"), "không phải địa chỉ");
            _click(screen.button("Lưu"));

            assertThat(field("Thư điện tử").isInvalid()).isTrue();
            assertThat(field("Thư điện tử").getErrorMessage()).contains("ten@coquan.vn");

            _setValue(field("Thư điện tử"), "so@noivu.gov.vn");
            _click(screen.button("Lưu"));
            _setValue(_get(TextField.class), mark);

            Grid<?> grid = _get(Grid.class);
            assertThat(GridKt._size(grid)).isEqualTo(1);
            assertThat(GridKt._getFormattedRow(grid, 0)).contains("so@noivu.gov.vn", "Đang dùng");
            assertThat(screen.text()).contains("1 nơi nhận");
        }
    }

    @Test
    void theFrontPageLeadsToIt() {
        try (Screens screen = Screens.of("quantri").go("quan-tri")) {
            assertThat(_get(Anchor.class, link -> link.withText("Nơi nhận")).getHref())
                    .isEqualTo(RecipientsView.ROUTE);
            assertThat(screen.text()).contains("Ở đây không xem được nội dung văn bản.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soanthao", "vhtt", "chutich", "vanthu", "thanhtra"})
    void nobodyElseEnters(String login) {
        try (Screens screen = Screens.of(login)) {
            assertThatThrownBy(() -> screen.go(RecipientsView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
            assertThatThrownBy(() -> screen.go("quan-tri")).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }
}
