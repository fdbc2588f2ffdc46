package vn.trinhky.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

/** The list of a drafter's own reports, where new ones begin. */
@TrinhKyTest
class DraftsViewTest {
    private Screens screen;

    @BeforeEach
    void open() {
        screen = Screens.of("soanthao");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void newReportsBeginInTheList() {
        screen.go("soan-bao-cao");

        _click(screen.button("Tạo báo cáo"));

        _assertOne(ReportEditor.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Báo cáo chưa có trích yếu");
    }

    @Test
    void otherOfficesDoNotEnter() {
        screen.close();
        screen = Screens.of("vanthu");

        assertThatThrownBy(() -> screen.go("soan-bao-cao")).isInstanceOf(MockAccessDeniedException.class);
    }
}
