package vn.trinhky.verification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
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
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.audit.AuditOutcome;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

/** The screen Nhật ký as auditor and administrator see it. */
@TrinhKyTest
class AuditViewTest {
    private static final int PATIENCE = 200;
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private final ApplicationContext context;
    private final Clock clock;

    /** The actor of this test's entries; no other test has the same. */
    private final String actor = "Người " + UUID.randomUUID();

    private final String subject = "report:" + UUID.randomUUID();

    @Autowired
    AuditViewTest(ApplicationContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @BeforeEach
    void twoEntries() {
        Screens.window();
        context.publishEvent(new Act("report.signed", subject, new ActorRef("p1", actor), clock.instant(), false));
        context.publishEvent(
                new Act("signing.Signing.sign", subject, new ActorRef("p1", actor), clock.instant(), true));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
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
        assertThat(_find(TextField.class).stream()
                        .map(field -> field.getAriaLabel().orElse("")))
                .containsExactly("Người");
        _assertNone(Button.class, spec -> spec.withText("Kiểm tra chuỗi"));

        GridKt._clickItem(grid(), 1);
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).doesNotContain(subject);
    }

    @Test
    void othersMayNotEnter() {
        for (String login : List.of("soanthao", "vhtt", "chutich", "vanthu")) {
            logIn(login);
            assertThatThrownBy(() -> UI.getCurrent().navigate(AuditView.ROUTE))
                    .isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @Test
    void fieldsShowTheFilterOfTheAddressAndNarrowTheList() {
        open("thanhtra", Map.of("nguoi", actor));
        assertThat(text("Người").getValue()).isEqualTo(actor);

        _setValue(box("Kết quả"), AuditOutcome.REFUSED);
        assertThat(GridKt._size(grid())).isEqualTo(1);

        _setValue(box("Kết quả"), null);
        _setValue(box("Việc"), "report.signed");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(row(0)).contains("ký");
    }

    @Test
    void nothingFoundOffersToDropTheFilter() {
        open("thanhtra", Map.of("nguoi", "Không ai tên như thế " + actor));

        assertThat(grid().getEmptyStateComponent()).isInstanceOf(EmptyState.class);
        assertThat(GridKt._size(grid())).isZero();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Không có mục nào khớp", "Bỏ lọc");
    }

    @Test
    void anEntryOpensWithEverythingItSaysAndItsHistory() {
        open("thanhtra", Map.of("nguoi", actor));

        GridKt._clickItem(grid(), 1);

        AuditEntry entry = GridKt._get(grid(), 1);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains(subject, entry.hash(), entry.previousHash(), "report.signed", MARKUP)
                .contains("Các mục về cùng đối tượng", "yêu cầu ký · bị từ chối");
        assertThat(_get(Dialog.class).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void theScreenSaysThatNothingIsSealed() {
        open("thanhtra", Map.of());

        assertThat(noticeTexts()).anyMatch(text -> text.startsWith("Toàn bộ nhật ký chưa niêm phong"));
    }

    @Test
    void checkingTheChainEndsWithAVerdict() throws InterruptedException {
        open("thanhtra", Map.of());
        Button check = _get(Button.class, spec -> spec.withText("Kiểm tra chuỗi"));

        _click(check);
        assertThat(check.isEnabled()).isFalse();
        _assertOne(Button.class, spec -> spec.withText("Dừng kiểm tra"));
        awaitVerdict(check);

        assertThat(noticeTexts()).anyMatch(text -> text.startsWith("Nhật ký nguyên vẹn"));
        _assertNone(Button.class, spec -> spec.withText("Dừng kiểm tra"));
    }

    private static void awaitVerdict(Button check) throws InterruptedException {
        for (int n = 0; n < PATIENCE && !check.isEnabled(); n++) {
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(check.isEnabled()).as("the check has ended").isTrue();
    }

    private static List<String> noticeTexts() {
        return _find(Notice.class).stream()
                .map(notice -> notice.getElement().getTextRecursively().strip())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditEntry> grid() {
        return _get(Grid.class);
    }

    private static List<String> row(int index) {
        return GridKt._getFormattedRow(grid(), index);
    }

    private static TextField text(String label) {
        return _find(TextField.class).stream()
                .filter(field -> field.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(String label) {
        return _find(ComboBox.class).stream()
                .filter(box -> box.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void open(String login, Map<String, String> address) {
        logIn(login);
        UI.getCurrent().navigate(AuditView.ROUTE, QueryParameters.simple(address));
    }

    private static void logIn(String login) {
        As.signIn(login);
        Authentication person = As.authentication(login);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole(
                (principal, role) -> person.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    private record Act(String action, String subject, ActorRef actor, Instant at, boolean refused)
            implements AuditedEvent {
        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("markup", MARKUP));
        }
    }
}
