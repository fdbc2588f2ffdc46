package vn.trinhky.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.mail.Letter.Enclosure;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.security.SystemActor;
import vn.trinhky.storage.FileStore;
import vn.trinhky.testing.ScriptedSmtp;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostmanTest {
    private static final String OFFICE = "vanthu@quyetthang.example";
    private static final int PATIENCE_MILLIS = 400;

    private final Outbox outbox;
    private final Postmark postmark;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    PostmanTest(
            Outbox outbox,
            Postmark postmark,
            FileStore files,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.outbox = outbox;
        this.postmark = postmark;
        this.files = files;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesWithItsEnclosureAndUnderItsOwnMessageId() throws Exception {
        Sha256 file = transaction.execute(status -> files.put("%PDF-1.7 thử".getBytes(StandardCharsets.UTF_8)));
        String to = address();
        MailId mail = put(to, Optional.of(new Enclosure(file, "bao-cao-12.pdf")));
        assertThat(postman(server()).send(mail)).isTrue();

        MimeMessage arrived = arrived(to).getFirst();
        assertThat(arrived.getSubject()).isEqualTo("Báo cáo số 12");
        assertThat(arrived.getFrom()[0]).hasToString(OFFICE);
        assertThat(arrived.getMessageID()).startsWith("<" + mail + "@");
        assertThat(new String(arrived.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("bao-cao-12.pdf")
                .contains("application/pdf");
        assertThat(state(mail)).isEqualTo("SENT");
    }

    @Test
    void withoutAServerLettersWaitAndCostNoTry() {
        MailId mail = put(address(), Optional.empty());
        Postman nobody = new Postman(
                new OutgoingMails(jdbc), postmark, new MailSettings(Optional.empty(), OFFICE, ""), files, clock);
        assertThat(nobody.send(mail)).isTrue();
        assertThat(state(mail)).isEqualTo("WAITING");
        assertThat(attempts(mail)).isZero();
    }

    @Test
    void aServerThatIsDownIsAskedAgainLaterAndTheLetterArrivesOnce() {
        String to = address();
        MailId mail = put(to, Optional.empty());
        assertThat(postman(sender(1)).send(mail)).isFalse();
        assertThat(state(mail)).isEqualTo("WAITING");
        assertThat(postman(server()).send(mail)).isTrue();
        assertThat(arrived(to)).as("not before its time").isEmpty();

        clock.advance(Duration.ofMinutes(2));
        postman(server()).send(mail);
        postman(server()).send(mail);
        assertThat(arrived(to)).hasSize(1);
        assertThat(attempts(mail)).isEqualTo(2);
    }

    @Test
    void aServerThatNeverAnswersHoldsTheLetterNoLongerThanItsTimeOut() {
        MailId mail = put(address(), Optional.empty());
        try (ScriptedSmtp silent = ScriptedSmtp.silent()) {
            assertThat(postman(sender(silent.port())).send(mail)).isFalse();
        }
        assertThat(state(mail)).isEqualTo("WAITING");
        assertThat(attempts(mail)).isEqualTo(1);
    }

    @Test
    void whatIsRefusedForGoodIsGivenUpAtOnceAndTheServersWordsAreKept() {
        MailId mail = put(address(), Optional.empty());
        try (ScriptedSmtp refusing = ScriptedSmtp.answering("550 5.1.1 no such mailbox")) {
            assertThat(postman(sender(refusing.port())).send(mail)).isTrue();
        }
        assertThat(state(mail)).isEqualTo("GIVEN_UP");
        assertThat(jdbc.sql("SELECT last_error FROM outgoing_mail WHERE id = ?")
                        .param(mail.value())
                        .query(String.class)
                        .single())
                .contains("no such mailbox");
    }

    @Test
    void whatIsRefusedForNowIsTriedUntilItIsGivenUp() {
        MailId mail = put(address(), Optional.empty());
        try (ScriptedSmtp busy = ScriptedSmtp.answering("450 4.2.1 mailbox busy")) {
            Postman postman = postman(sender(busy.port()));
            for (int tried = 0; tried < 9; tried++) {
                postman.send(mail);
                assertThat(state(mail)).as("after try " + (tried + 1)).isEqualTo("WAITING");
                clock.advance(Duration.ofHours(25));
            }
            postman.send(mail);
        }
        assertThat(state(mail)).isEqualTo("GIVEN_UP");
        assertThat(attempts(mail)).isEqualTo(10);
    }

    @Test
    void killedBetweenSendingAndRecordingItGoesOutAgainUnderTheSameMessageId() throws Exception {
        String to = address();
        MailId mail = put(to, Optional.empty());
        assertThatThrownBy(() -> postman(dying(server.getSmtp().getPort())).send(mail))
                .isInstanceOf(Killed.class);
        assertThat(arrived(to)).hasSize(1);

        postman(server()).send(mail);
        assertThat(arrived(to)).as("still claimed by who died").hasSize(1);

        clock.advance(Duration.ofMinutes(16));
        postman(server()).send(mail);
        List<MimeMessage> twice = arrived(to);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
        assertThat(state(mail)).isEqualTo("SENT");
    }

    @Test
    void twoProcessesSendNothingTwice() throws Exception {
        String to = address();
        List<MailId> mails = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            mails.add(put(to, Optional.empty()));
        }
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (int process = 0; process < 2; process++) {
                Postman postman = postman(server());
                processes.submit(() -> mails.forEach(postman::send));
            }
        }
        assertThat(arrived(to)).hasSize(mails.size());
        assertThat(mails).allSatisfy(mail -> assertThat(state(mail)).isEqualTo("SENT"));
    }

    @Test
    void theSameKeyIsWrittenOnceAndWhatIsTakenBackIsNotSent() {
        String to = address();
        UUID reference = UUID.randomUUID();
        Letter letter = new Letter(
                "test:" + reference,
                MailPurpose.DOCUMENT,
                Optional.of(reference),
                new EmailAddress(to),
                "Báo cáo",
                "Kính gửi",
                Optional.empty());
        MailId mail = put(letter).orElseThrow();
        assertThat(put(letter)).isEmpty();
        transaction.executeWithoutResult(
                status -> SystemActor.named("test").run(() -> outbox.cancel(MailPurpose.DOCUMENT, reference)));
        postman(server()).send(mail);
        assertThat(arrived(to)).isEmpty();
        assertThat(state(mail)).isEqualTo("CANCELLED");
    }

    private MailId put(String to, Optional<Enclosure> enclosure) {
        return put(new Letter(
                        "test:" + UUID.randomUUID(),
                        MailPurpose.DOCUMENT,
                        Optional.empty(),
                        new EmailAddress(to),
                        "Báo cáo số 12",
                        "Kính gửi quý cơ quan.",
                        enclosure))
                .orElseThrow();
    }

    private Optional<MailId> put(Letter letter) {
        return transaction.execute(status -> SystemActor.named("test").call(() -> outbox.put(letter)));
    }

    private Postman postman(JavaMailSenderImpl sender) {
        return new Postman(
                new OutgoingMails(jdbc), postmark, new MailSettings(Optional.of(sender), OFFICE, ""), files, clock);
    }

    private JavaMailSenderImpl server() {
        return sender(server.getSmtp().getPort());
    }

    private static JavaMailSenderImpl sender(int port) {
        return configured(new JavaMailSenderImpl(), port);
    }

    /** The process ends right after the server took the letter. */
    private static JavaMailSenderImpl dying(int port) {
        return configured(
                new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                        super.doSend(messages, originals);
                        throw new Killed();
                    }
                },
                port);
    }

    private static JavaMailSenderImpl configured(JavaMailSenderImpl sender, int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        sender.getJavaMailProperties().put("mail.smtp.timeout", PATIENCE_MILLIS);
        return sender;
    }

    private List<MimeMessage> arrived(String to) {
        return Arrays.stream(server.getReceivedMessagesForDomain(to)).toList();
    }

    private String state(MailId mail) {
        return jdbc.sql("SELECT state FROM outgoing_mail WHERE id = ?")
                .param(mail.value())
                .query(String.class)
                .single();
    }

    private int attempts(MailId mail) {
        return jdbc.sql("SELECT attempts FROM outgoing_mail WHERE id = ?")
                .param(mail.value())
                .query(Integer.class)
                .single();
    }

    private static String address() {
        return "t" + UUID.randomUUID().toString().substring(0, 8) + "@noinhan.example";
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
