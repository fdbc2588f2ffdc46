package vn.trinhky.approval.ui.chains;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.approval.ChainAdministration;
import vn.trinhky.approval.ChainDetails;
import vn.trinhky.approval.ChainStep;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Urgency;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-050")
@TrinhKyTest
class ChainFormViewTest {
    private static final Whose HUY = new Whose.OnePerson(People.VHTT);
    private static final Whose LAN = new Whose.OnePerson(People.VANTHU);

    private final ChainAdministration chains;
    private final String name = "Luồng <b>thử</b> " + UUID.randomUUID();

    ChainFormViewTest(ChainAdministration chains) {
        this.chains = chains;
    }

    private static void people(int step, Whose... whose) {
        MultiSelectComboBox<Whose> field = _find(MultiSelectComboBox.class).get(step);
        _setValue(field, Arrays.stream(whose).collect(Collectors.toSet()));
    }

    private static void signer(Whose whose) {
        ComboBox<Whose> field = _get(ComboBox.class, box -> box.withLabel("Người ký"));
        _setValue(field, whose);
    }

    private static void act(String label) {
        _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private ChainDetails saved() {
        return As.person(
                "quantri",
                () -> chains.all().stream()
                        .filter(chain -> chain.plan().name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aChainIsDrawnCorrectedMovedSavedAndRetired() {
        try (Screens screen = Screens.of("quantri").go("quan-tri/luong-trinh-ky/moi")) {
            assertThat(screen.text())
                    .contains("Luồng chưa có tên")
                    .contains("Bước 1: chưa chọn người xử lý.")
                    .contains("Chưa có người ký.");
            assertThat(screen.button("Lưu").isEnabled()).isFalse();

            _setValue(_get(TextField.class, field -> field.withLabel("Tên luồng")), name);
            chooseCondition();
            people(0, HUY, LAN);
            signer(HUY);
            assertThat(screen.text()).contains("không có quyền làm bước này");
            signer(new Whose.OnePerson(People.CHUTICH));
            assertThat(screen.button("Lưu").isEnabled()).isTrue();

            _click(screen.button("Thêm bước thẩm định"));
            assertThat(screen.button("Lưu").isEnabled()).isFalse();
            people(1, LAN);
            assertThat(screen.text()).contains("có ở bước 1 và bước 2");
            act("Chuyển bước 2 lên");
            _click(screen.button("Lưu"));
            assertThat(_get(H1.class).getText()).isEqualTo("Luồng trình ký");

            ChainDetails chain = saved();
            List<ChainStep> steps = chain.plan().steps();
            assertThat(steps).hasSize(3);
            assertThat(steps.getFirst().seats()).containsExactly(LAN);
            assertThat(Set.copyOf(steps.get(1).seats())).isEqualTo(Set.of(HUY, LAN));

            screen.go("quan-tri/luong-trinh-ky/" + chain.line());
            act("Bỏ bước 1");
            _click(screen.button("Lưu"));
            assertThat(saved().version()).isEqualTo(2);
            assertThat(saved().plan().steps()).hasSize(2);
            retire();
        }
    }

    private static void chooseCondition() {
        Select<DocumentType> type = _get(Select.class, field -> field.withLabel("Loại văn bản"));
        _setValue(type, DocumentType.LETTER);
        Select<Urgency> urgency = _get(Select.class, field -> field.withLabel("Độ khẩn"));
        _setValue(urgency, Urgency.FLASH);
    }

    private void retire() {
        As.person("quantri", () -> chains.retire(saved().line()));
        assertThat(saved().inUse()).isFalse();
    }

    @Test
    void theListSaysWhichChainADocumentTakes() {
        try (Screens screen = Screens.of("quantri").go("quan-tri/luong-trinh-ky")) {
            assertThat(screen.text()).contains("Văn bản như vậy đi theo").contains("Soạn thảo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soanthao", "vhtt", "chutich", "vanthu", "thanhtra"})
    void nobodyElseEnters(String login) {
        try (Screens screen = Screens.of(login)) {
            assertThatThrownBy(() -> screen.go("quan-tri/luong-trinh-ky"))
                    .isInstanceOf(MockAccessDeniedException.class);
            assertThatThrownBy(() -> screen.go("quan-tri/luong-trinh-ky/moi"))
                    .isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
