package vn.trinhky.verification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.audit.AuditOutcome;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** The screen Nhật ký as auditor and administrator see it. */
@UseCase("UC-009")
@TrinhKyTest
class AuditViewTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The actor of this test's entries; no other test has the same. */
    private final String actor = "Người " + UUID.randomUUID();

    private final String subject = "report:" + UUID.randomUUID();
    private Screens screens;

    @Autowired
    AuditViewTest(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void twoEntries() {
        screens = Screens.of("thanhtra");
        events.publishEvent(new Act("report.signed", subject, new ActorRef("p1", actor), clock.instant(), false));
        events.publishEvent(new Act("signing.Signing.sign", subject, new ActorRef("p1", actor), clock.instant(), true));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anAuditorReadsWhoDidWhatToWhat() {
        open("thanhtra", Map.of("nguoi", actor));

        assertThat(row(0)).contains(actor, "yêu cầu ký · bị từ chối", subject);
        assertThat(row(1)).contains(actor, "ký", subject);
        assertThat(GridKt._size(grid())).isEqualTo(2);
    }

    @Test
    void anAdministratorSeesNoSubjectsAndCannotAskAboutThem() {
        open("quantri", Map.of("nguoi", actor, "doi-tuong", subject));

        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(row(1)).contains(actor, "ký").doesNotContain(subject);
        assertThat(_find(TextField.class)).extracting(AuditViewTest::label).containsExactly("Người");
        _assertNone(Button.class, spec -> spec.withText("Kiểm tra chuỗi"));

        select(1);
        assertThat(screens.text(_get(Dialog.class))).contains(actor).doesNotContain(subject, "Dữ kiện");
    }

    @Test
    void anAuditorSealsWhatIsOpenAndSeesHowFarItIsSealed() {
        open("thanhtra", Map.of());

        _click(_get(Button.class, spec -> spec.withText("Niêm phong ngay")));

        assertThat(screens.text(_get(SealStrip.class))).contains("Đã niêm phong đến mục", "hôm nay");
        open("quantri", Map.of());
        assertThat(screens.text(_get(SealStrip.class))).contains("Đã niêm phong đến mục");
        _assertNone(Button.class, spec -> spec.withText("Niêm phong ngay"));
    }

    @Test
    void othersMayNotEnter() {
        for (String login : List.of("soanthao", "vhtt", "chutich", "vanthu")) {
            assertThatThrownBy(() -> open(login, Map.of())).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @Test
    void fieldsShowTheFilterOfTheAddressAndNarrowTheList() {
        open("thanhtra", Map.of("nguoi", actor));
        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsExactly("", actor);

        ComboBox<AuditOutcome> outcome = box("Kết quả");
        _setValue(outcome, AuditOutcome.REFUSED);
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(row(0)).contains("yêu cầu ký · bị từ chối");

        _setValue(outcome, null);
        ComboBox<String> action = box("Việc");
        _setValue(action, "report.signed");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(row(0)).contains("ký");
    }

    @Test
    void nothingFoundOffersToDropTheFilter() {
        open("thanhtra", Map.of("nguoi", "Không ai tên như thế " + actor));

        assertThat(GridKt._size(grid())).isZero();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Không có mục nào khớp", "Bỏ lọc");
    }

    @Test
    void anEntryOpensWithEverythingItSaysAndItsHistory() {
        open("thanhtra", Map.of("nguoi", actor));

        select(1);

        AuditEntry entry = GridKt._get(grid(), 1);
        assertThat(screens.text(_get(Dialog.class)))
                .contains(subject, entry.hash(), entry.previousHash(), "report.signed", MARKUP)
                .contains("Các mục về cùng đối tượng", "yêu cầu ký · bị từ chối");
        assertThat(_get(Dialog.class).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void checkingTheChainEndsWithAVerdict() {
        open("thanhtra", Map.of());
        Button check = screens.button("Kiểm tra chuỗi");

        _click(check);
        assertThat(check.isEnabled()).isFalse();
        assertThat(screens.button("Dừng kiểm tra").isEnabled()).isTrue();
        screens.until(check::isEnabled);

        assertThat(screens.text()).contains("Nhật ký nguyên vẹn");
        _assertNone(Button.class, spec -> spec.withText("Dừng kiểm tra"));
    }

    private void open(String login, Map<String, String> address) {
        screens.close();
        screens = Screens.of(login);
        screens.go(AuditView.ROUTE + "?" + QueryParameters.simple(address).getQueryString());
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditEntry> grid() {
        return _get(Grid.class);
    }

    private static List<String> row(int index) {
        return GridKt._getFormattedRow(grid(), index);
    }

    private static void select(int index) {
        grid().select(GridKt._get(grid(), index));
    }

    private static String label(HasAriaLabel field) {
        return field.getAriaLabel().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(String label) {
        return _find(ComboBox.class).stream()
                .filter(box -> label(box).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private record Act(String action, String subject, ActorRef actor, Instant at, boolean refused)
            implements AuditedEvent {
        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("markup", MARKUP));
        }
    }
}
