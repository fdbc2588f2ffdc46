package vn.trinhky.register.panel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-062")
@TrinhKyTest
class SendingPanelTest {
    private final ReportJourney journey;

    SendingPanelTest(ReportJourney journey) {
        this.journey = journey;
    }

    @Test
    void theClerkGivesAnUnknownRecipientAnAddressOrLeavesThemOut() {
        String first = "Nơi nhận <b>một</b> " + UUID.randomUUID();
        String second = "Nơi nhận hai " + UUID.randomUUID();
        ReportId report = journey.issued(ReportJourney.metadata("Kết quả", List.of(first), List.of(second), false));
        try (Screens screen = Screens.of("vanthu").go("phat-hanh/" + report)) {
            assertThat(screen.text(panel()))
                    .contains(first)
                    .contains("danh mục nơi nhận không có tên này")
                    .doesNotContain("register.");
            assertThat(screen.text()).contains("có nơi nhận chưa gửi được hoặc chờ quyết định");

            _click(button("Gửi: " + first));
            TextField address = _get(TextField.class, field -> field.withLabel("Địa chỉ thư điện tử"));
            Button send = _get(_get(Dialog.class), Button.class, button -> button.withText("Gửi"));
            _click(send);
            assertThat(address.getErrorMessage()).startsWith("Nhập địa chỉ");
            _setValue(address, "mot@noinhan.example");
            _click(send);
            assertThat(screen.text(panel())).contains("mot@noinhan.example").contains("Chờ gửi");

            _click(button("Không gửi thư: " + second));
            assertThat(screen.text(panel())).contains("Không gửi thư, ");
        }
    }

    private static SendingPanel panel() {
        return _get(SendingPanel.class);
    }

    private static Button button(String label) {
        return _find(panel(), Button.class).stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}
