package vn.trinhky.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-023")
@TrinhKyTest
class CertificatesViewTest {

    @Test
    void theAdministratorFindsThePageAndSeesWhoHoldsWhat() {
        try (Screens screen = Screens.of("quantri").go("quan-tri")) {
            assertThat(_get(Anchor.class, link -> link.withText("Chứng thư số")).getHref())
                    .isEqualTo(CertificatesView.ROUTE);
            screen.go(CertificatesView.ROUTE);
            assertThat(GridKt._size(_get(Grid.class))).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soanthao", "vhtt", "chutich", "vanthu", "thanhtra"})
    void nobodyElseEnters(String login) {
        try (Screens screen = Screens.of(login)) {
            assertThatThrownBy(() -> screen.go(CertificatesView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
