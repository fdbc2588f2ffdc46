package vn.trinhky.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.LoginName;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PostEntry;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-042")
@TrinhKyTest
class OwnAccountViewTest {
    private final PeopleAdministration people;

    OwnAccountViewTest(PeopleAdministration people) {
        this.people = people;
    }

    @Test
    void whatIsWrongWithAPasswordIsToldAtItsField() {
        try (Screens screen = Screens.of("soanthao2").go(OwnAccountView.ROUTE)) {
            _setValue(field("Mật khẩu hiện tại"), "soanthao2");
            _setValue(field("Mật khẩu mới"), "matkhau12345");
            _setValue(field("Nhập lại mật khẩu mới"), "matkhau1234");
            _click(screen.button("Đổi mật khẩu"));
            assertThat(field("Nhập lại mật khẩu mới").getErrorMessage()).startsWith("Hai lần nhập");

            _setValue(field("Nhập lại mật khẩu mới"), "matkhau12345");
            _click(screen.button("Đổi mật khẩu"));
            assertThat(field("Mật khẩu mới").getErrorMessage()).startsWith("Mật khẩu này nhiều người dùng");
            assertThat(screen.text()).contains("Nơi đang đăng nhập").doesNotContain("security.");
        }
    }

    @Test
    void withAOneTimePasswordEveryWayLeadsToThePageWhereItIsChanged() {
        String login = "t" + UUID.randomUUID().toString().substring(0, 8);
        As.person(
                "quantri",
                () -> people.add(new NewPerson(
                        new LoginName(login),
                        new PersonFacts("Người mới", People.UNIT_VP, Optional.empty(), PersonLanguage.VIETNAMESE),
                        new PostEntry(LocalDate.of(2026, 1, 1), "Quản trị", List.of()),
                        Set.of(Office.ADMIN))));
        try (Screens screen = Screens.of(login)) {
            for (String route : List.of("", "tai-khoan", "quan-tri", "quan-tri/nguoi")) {
                screen.go(route);
                assertThat(_get(H1.class).getText()).as(route).isEqualTo("Đặt mật khẩu riêng");
            }
            assertThat(screen.text()).doesNotContain("security.");
        }
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }
}
