package vn.trinhky.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.calendar.CalendarDay;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class CalendarViewTest {
    private final TestClock clock;

    CalendarViewTest(TestClock clock) {
        this.clock = clock;
    }

    @Test
    void theHolidaysOfAYearAreProposedAndTaken() {
        clock.set(LocalDate.of(2086, 1, 2), LocalTime.NOON);
        try (Screens screen = Screens.of("quantri").go(CalendarView.ROUTE)) {
            assertThat(screen.text()).contains("Năm này chưa có ngày nghỉ nào");

            _click(screen.button("Đề xuất ngày nghỉ"));
            _click(screen.button("Đưa vào lịch"));

            Grid<?> grid = _get(Grid.class);
            assertThat(GridKt._size(grid)).isGreaterThanOrEqualTo(11);
            assertThat(GridKt._getFormattedRow(grid, 0)).contains("Nghỉ", "Tết Nguyên đán");
            assertThat(screen.text()).contains(GridKt._size(grid) + " ngày khác với tuần làm việc");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsWrongWithADayIsToldAtItsField() {
        clock.set(LocalDate.of(2087, 6, 2), LocalTime.NOON);
        try (Screens screen = Screens.of("quantri").go(CalendarView.ROUTE)) {
            _click(screen.button("Thêm ngày"));
            DatePicker day = _get(DatePicker.class);
            Select<CalendarDay.Kind> kind = _get(Select.class, select -> select.withLabel("Loại"));

            _click(screen.button("Lưu"));
            assertThat(day.getErrorMessage()).isEqualTo("Chọn ngày trước khi lưu.");

            day.setValue(LocalDate.of(2087, 6, 1));
            _setValue(_get(TextField.class, field -> field.withLabel("Lý do")), "Làm bù");
            _click(screen.button("Lưu"));
            assertThat(day.getErrorMessage()).startsWith("Ngày đã qua không sửa được");

            day.setValue(LocalDate.of(2087, 6, 3));
            kind.setValue(CalendarDay.Kind.WORK);
            _click(screen.button("Lưu"));
            assertThat(day.isInvalid()).isFalse();
            assertThat(kind.getErrorMessage()).startsWith("Chỉ thứ Bảy và Chủ nhật");

            day.setValue(LocalDate.of(2087, 6, 7));
            _click(screen.button("Lưu"));
            assertThat(GridKt._getFormattedRow(_get(Grid.class), 0)).contains("Làm bù");
        }
    }

    @Test
    void theClerkDoesNotEnter() {
        try (Screens screen = Screens.of("vanthu")) {
            assertThatThrownBy(() -> screen.go(CalendarView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
