package vn.trinhky.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.mail.Letter;
import vn.trinhky.mail.MailId;
import vn.trinhky.mail.MailListing;
import vn.trinhky.mail.MailPurpose;
import vn.trinhky.mail.MailState;
import vn.trinhky.mail.Outbox;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.security.SystemActor;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-061")
@TrinhKyTest
class OutboxViewTest {
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    OutboxViewTest(Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void theAdministratorSeesWhyALetterDidNotGoAndSendsItAgainWithoutReadingIt() {
        String to = "t" + UUID.randomUUID().toString().substring(0, 8) + "@noinhan.example";
        MailId mail = givenUp(to);
        try (Screens screen = Screens.of("quantri").go(OutboxView.ROUTE)) {
            assertThat(screen.text()).contains("Chưa khai báo máy chủ thư").doesNotContain("mail.");
            _click(_find(NativeButton.class).stream()
                    .filter(tab -> screen.text(tab).startsWith("Không gửi được"))
                    .findFirst()
                    .orElseThrow());
            MailListing shown = GridKt._findAll(grid()).stream()
                    .filter(row -> row.id().equals(mail))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.error()).contains("550 no such mailbox");
            assertThat(screen.text()).doesNotContain("Trích yếu kín");

            int index = GridKt._findAll(grid()).indexOf(shown);
            Button again = (Button) GridKt._getCellComponent(grid(), index, OutboxView.AGAIN);
            _click(again);
            assertThat(GridKt._findAll(grid())).noneMatch(row -> row.id().equals(mail));
            assertThat(state(mail)).isEqualTo(MailState.WAITING.name());
        }
    }

    @Test
    void nobodyElseSeesTheOutbox() {
        try (Screens screen = Screens.of("vanthu")) {
            assertThatThrownBy(() -> screen.go(OutboxView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    private MailId givenUp(String to) {
        Letter letter = new Letter(
                "test:" + to,
                MailPurpose.DOCUMENT,
                Optional.empty(),
                new EmailAddress(to),
                "Trích yếu kín",
                "Kính gửi",
                Optional.empty());
        MailId mail = transaction
                .execute(status -> SystemActor.named("test").call(() -> outbox.put(letter)))
                .orElseThrow();
        jdbc.sql(
                        "UPDATE outgoing_mail SET state = 'GIVEN_UP', attempts = 1, last_error = '550 no such mailbox' WHERE id = ?")
                .param(mail.value())
                .update();
        return mail;
    }

    private String state(MailId mail) {
        return jdbc.sql("SELECT state FROM outgoing_mail WHERE id = ?")
                .param(mail.value())
                .query(String.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailListing> grid() {
        return _get(Grid.class);
    }
}
