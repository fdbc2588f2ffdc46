package vn.trinhky.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.agency.UnitListing;
import vn.trinhky.organization.people.PersonListing;
import vn.trinhky.organization.people.RightsChangeDetails;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-040")
@TrinhKyTest
class PeopleViewTest {
    private final PeopleAdministration people;
    private final String mark = "t" + UUID.randomUUID().toString().substring(0, 8);

    PeopleViewTest(PeopleAdministration people) {
        this.people = people;
    }

    @Test
    void somebodyIsAddedAndTheChairmanConfirmsTheirRights() {
        addByScreen();
        PersonListing added = As.person("quantri", () -> people.page(mark, 0, 1).getFirst());
        try (Screens screen = Screens.of("quantri").go(RightsView.ROUTE)) {
            assertThat(confirmation(added).isEnabled()).isFalse();
            assertThat(screen.text()).contains("Xác nhận quyền");
        }
        try (Screens screen = Screens.of("chutich").go(RightsView.ROUTE)) {
            _click(confirmation(added));
            assertThat(screen.text()).doesNotContain("organization.");
        }
        assertThat(As.person("quantri", () -> people.page(mark, 0, 1).getFirst().unconfirmed()))
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private void addByScreen() {
        try (Screens screen = Screens.of("quantri").go(PeopleView.ROUTE)) {
            _click(screen.button("Thêm người"));
            _setValue(field("Họ và tên"), "Trần <i>" + mark + "</i>");
            _setValue(field("Tên đăng nhập"), "Tên sai");
            Select<UnitListing> unit = _get(Select.class, select -> select.withLabel("Đơn vị"));
            unit.setValue(unit.getListDataView().getItem(0));
            _setValue(field("Chức vụ"), "Công chức");
            _get(DatePicker.class).setValue(LocalDate.of(2026, 1, 1));
            CheckboxGroup<Office> offices = _get(CheckboxGroup.class);
            offices.setValue(Set.of(Office.DRAFTER));
            _click(screen.button("Lưu"));
            assertThat(field("Tên đăng nhập").getErrorMessage()).startsWith("Tên đăng nhập có từ 2 đến 50");

            _setValue(field("Tên đăng nhập"), mark);
            _click(screen.button("Lưu"));

            assertThat(screen.text())
                    .contains("Mật khẩu chỉ hiện lần này", mark, "chờ xác nhận")
                    .containsPattern("[a-z2-9]{16}")
                    .doesNotContain("organization.");
        }
    }

    @Test
    void aPersonsPageShowsPostsAndLocks() {
        addByScreen();
        PersonListing added = As.person("quantri", () -> people.page(mark, 0, 1).getFirst());
        try (Screens screen = Screens.of("quantri").go(PersonView.ROUTE + "/" + added.id())) {
            assertThat(screen.text())
                    .contains("Công chức", "từ 01/01/2026", "Không ký văn bản", "Chưa đặt mật khẩu riêng")
                    .doesNotContain("organization.");

            _click(screen.button("Khóa"));
            _click(_get(Button.class, button -> button.withText("Khóa").withThemes("primary")));

            assertThat(screen.text()).contains("Tài khoản đã khóa");
            assertThat(As.person("quantri", () -> people.person(added.id()).locked()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soanthao", "vhtt", "vanthu", "thanhtra", "chutich"})
    void nobodyElseEnters(String login) {
        try (Screens screen = Screens.of(login)) {
            for (String route : new String[] {
                PeopleView.ROUTE, UnitsView.ROUTE, AgencyView.ROUTE, PersonView.ROUTE + "/" + UUID.randomUUID()
            }) {
                assertThatThrownBy(() -> screen.go(route)).isInstanceOf(MockAccessDeniedException.class);
            }
        }
    }

    @Test
    void rightsAreConfirmedByLeadersAndAdministrators() {
        try (Screens screen = Screens.of("vanthu")) {
            assertThatThrownBy(() -> screen.go(RightsView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @Test
    void unitsAndLetterheadsAreShown() {
        try (Screens screen = Screens.of("quantri")) {
            screen.go(UnitsView.ROUTE);
            Grid<?> units = _get(Grid.class);
            assertThat(IntStream.range(0, GridKt._size(units))
                            .mapToObj(row -> String.join(" ", GridKt._getFormattedRow(units, row))))
                    .anyMatch(row -> row.contains("VHTT") && row.contains("Phạm Quang Huy"));
            assertThat(screen.text()).doesNotContain("organization.");

            screen.go(AgencyView.ROUTE);
            assertThat(screen.text())
                    .contains("UBND xã Quyết Thắng", "ỦY BAN NHÂN DÂN / XÃ QUYẾT THẮNG", "từ 01/07/2021")
                    .doesNotContain("organization.");
            _click(screen.button("Tiêu đề mới"));
            _click(screen.button("Lưu"));
            assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Chọn ngày bắt đầu dùng tiêu đề.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Button confirmation(PersonListing person) {
        Grid<RightsChangeDetails> grid = _get(Grid.class);
        int row = IntStream.range(0, GridKt._size(grid))
                .filter(at -> GridKt._get(grid, at).person().equals(person.id()))
                .findFirst()
                .orElseThrow();
        return (Button) GridKt._getCellComponent(grid, row, "confirm");
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }
}
