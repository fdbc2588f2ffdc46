package vn.trinhky.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.NoticeKind;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.directory.RecipientAdministration;
import vn.trinhky.organization.directory.RecipientEntry;
import vn.trinhky.register.sending.Delivery;
import vn.trinhky.register.sending.DeliveryState;
import vn.trinhky.register.sending.DocumentSending;
import vn.trinhky.register.sending.HeldBecause;
import vn.trinhky.register.sending.SendingRule;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.storage.FileStore;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.ScriptedSmtp;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** A document from the issue to the mailbox of its recipient and back: the whole way, with a real mail server. */
@UseCase("UC-062")
@TrinhKyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingDocumentsTest {
    private static final String OFFICE = "vanthu@quyetthang.example";
    private static final int PATIENCE_MILLIS = 2_000;

    private final ReportJourney journey;
    private final DocumentSending sending;
    private final ReportLifecycle lifecycle;
    private final RecipientAdministration directory;
    private final Inbox inbox;
    private final PostOffice post;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    SendingDocumentsTest(
            ReportJourney journey,
            DocumentSending sending,
            ReportLifecycle lifecycle,
            RecipientAdministration directory,
            Inbox inbox,
            ApplicationContext context) {
        this.journey = journey;
        this.sending = sending;
        this.lifecycle = lifecycle;
        this.directory = directory;
        this.inbox = inbox;
        this.post = new PostOffice(
                context.getBean(OutgoingMails.class),
                context.getBean(Postmark.class),
                context.getBean(FileStore.class),
                context.getBean(JdbcClient.class),
                context.getBean(TestClock.class));
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
    void whoTheDirectoryKnowsGetsTheSealedFileAndTheRegisterSaysSo() throws Exception {
        String known = recipient("UBND thành phố");
        String unknown = "Nơi nhận lạ " + UUID.randomUUID();
        ReportId report = journey.issued(
                ReportJourney.metadata("Kết quả " + tag, List.of(known), List.of("Như trên;", unknown), false));
        assertThat(states(report)).containsExactly(DeliveryState.WAITING, DeliveryState.HELD);
        assertThat(delivery(report, 1).held()).contains(HeldBecause.UNKNOWN);

        post.deliver(report, 0, server());
        assertThat(states(report)).containsExactly(DeliveryState.SENT, DeliveryState.HELD);
        Delivery sent = delivery(report, 0);
        MimeMessage letter = arrived(sent).getFirst();
        assertThat(letter.getSubject()).contains("gửi văn bản số " + sent.number());
        assertThat(text(letter)).contains("Kính gửi: " + known).contains("Trích yếu: Kết quả " + tag);
        assertThat(Sha256.of(enclosure(letter))).isEqualTo(sent.file());
        assertThat(post.counted(report)).isEqualTo("1/0");

        As.person("vanthu", () -> sending.acknowledge(sent.id()));
        assertThat(post.counted(report)).isEqualTo("1/1");

        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, new Reason("Sai số liệu.")));
        As.person("vanthu", () -> lifecycle.recall(report));
        assertThat(states(report)).containsExactly(DeliveryState.ACKNOWLEDGED, DeliveryState.LEFT_OUT);
        post.deliver(report, 0, server());
        assertThat(arrived(sent)).hasSize(2);
        assertThat(arrived(sent).getLast().getSubject()).contains("thu hồi văn bản số " + sent.number());
        assertThatThrownBy(() -> As.person(
                        "vanthu", () -> sending.send(delivery(report, 1).id(), "a@noinhan.example")))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(SendingRule.DOCUMENT_VOID));
    }

    @Test
    void whatIsRefusedComesBackToTheClerkAndGoesOutToTheCorrectedAddress() throws Exception {
        ReportId report =
                journey.issued(ReportJourney.metadata("Kết quả", List.of(recipient("Phòng")), List.of(), false));
        try (ScriptedSmtp refusing = ScriptedSmtp.answering("550 5.1.1 no such mailbox")) {
            post.deliver(report, 0, sender(refusing.port()));
        }
        assertThat(delivery(report, 0).error().orElse("")).contains("no such mailbox");
        assertThat(states(report)).containsExactly(DeliveryState.FAILED);
        Eventually.is(
                "the clerk is told",
                () -> As.person("vanthu", () -> inbox.page(true, 0, 50)).stream()
                        .anyMatch(entry -> entry.kind() == NoticeKind.DELIVERY_FAILED
                                && entry.report().equals(Optional.of(report))));

        String corrected = "dung-" + UUID.randomUUID().toString().substring(0, 8) + "@noinhan.example";
        As.person("vanthu", () -> sending.send(delivery(report, 0).id(), corrected));
        post.deliver(report, 0, server());
        assertThat(states(report)).containsExactly(DeliveryState.SENT);
        As.person("vanthu", () -> sending.send(delivery(report, 0).id(), corrected));
        post.deliver(report, 0, server());
        List<MimeMessage> twice = arrived(delivery(report, 0));
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
        assertThat(post.counted(report)).isEqualTo("1/0");
    }

    @Test
    void whoIsJustGettingItWhenItIsRecalledIsToldOfTheRecallToo() {
        ReportId report =
                journey.issued(ReportJourney.metadata("Kết quả", List.of(recipient("Chi cục")), List.of(), false));
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, new Reason("Sai số liệu.")));
        post.beginToDeliver(report);
        As.person("vanthu", () -> lifecycle.recall(report));
        assertThat(post.letters(report)).containsExactlyInAnyOrder("DOCUMENT WAITING", "RECALL WAITING");
    }

    @Test
    void aRestrictedDocumentGoesNowhereBeforeTheClerkSaysSoAndItsSubjectIsInNoLetter() throws Exception {
        String subject = "Kín " + UUID.randomUUID();
        ReportId report =
                journey.issued(ReportJourney.metadata(subject, List.of(recipient("Thanh tra")), List.of(), true));
        assertThat(delivery(report, 0).held()).contains(HeldBecause.RESTRICTED);
        post.deliver(report, 0, server());
        assertThat(states(report)).containsExactly(DeliveryState.HELD);

        As.person(
                "vanthu",
                () -> sending.send(
                        delivery(report, 0).id(),
                        delivery(report, 0).address().orElseThrow().value()));
        post.deliver(report, 0, server());
        MimeMessage letter = arrived(delivery(report, 0)).getFirst();
        assertThat(letter.getSubject() + text(letter)).doesNotContain(subject);
    }

    private String recipient(String name) {
        String unique = name + " " + UUID.randomUUID();
        String address = "n" + UUID.randomUUID().toString().substring(0, 8) + "@noinhan.example";
        As.person(
                "quantri",
                () -> directory.add(
                        new RecipientEntry(unique, Optional.empty(), Optional.of(new EmailAddress(address)))));
        return unique;
    }

    private Delivery delivery(ReportId report, int position) {
        return As.person("vanthu", () -> sending.of(report)).get(position);
    }

    private List<DeliveryState> states(ReportId report) {
        return As.person("vanthu", () -> sending.of(report)).stream()
                .map(Delivery::state)
                .toList();
    }

    private List<MimeMessage> arrived(Delivery delivery) {
        return Arrays.stream(server.getReceivedMessagesForDomain(
                        delivery.address().orElseThrow().value()))
                .toList();
    }

    private static String text(MimeMessage letter) throws Exception {
        return part(letter, 0).getContent().toString();
    }

    private static byte[] enclosure(MimeMessage letter) throws Exception {
        return part(letter, 1).getInputStream().readAllBytes();
    }

    /** Spring puts the text into a part of its own within the first. */
    private static BodyPart part(MimeMessage letter, int index) throws Exception {
        BodyPart part = ((Multipart) letter.getContent()).getBodyPart(index);
        while (part.getContent() instanceof Multipart inner) {
            part = inner.getBodyPart(0);
        }
        return part;
    }

    private JavaMailSenderImpl server() {
        return sender(server.getSmtp().getPort());
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", PATIENCE_MILLIS);
        return sender;
    }

    /** Sends the letters of one delivery alone; the outbox holds those of other tests too. */
    private record PostOffice(
            OutgoingMails mails, Postmark postmark, FileStore files, JdbcClient jdbc, TestClock clock) {
        void deliver(ReportId report, int position, JavaMailSenderImpl sender) {
            Postman postman =
                    new Postman(mails, postmark, new MailSettings(Optional.of(sender), OFFICE, ""), files, clock);
            jdbc.sql("""
                            SELECT m.id FROM outgoing_mail m JOIN document_delivery d ON d.id = m.reference
                            WHERE d.report_id = ? AND d.position = ? ORDER BY m.created_at, m.id""")
                    .params(report.value(), position)
                    .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                    .list()
                    .forEach(postman::send);
        }

        /** As another process does just before it talks to the mail server. */
        void beginToDeliver(ReportId report) {
            jdbc.sql(
                            "SELECT m.id FROM outgoing_mail m JOIN document_delivery d ON d.id = m.reference WHERE d.report_id = ?")
                    .param(report.value())
                    .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                    .list()
                    .forEach(mail -> assertThat(mails.claim(mail, UUID.randomUUID(), clock.instant()))
                            .isPresent());
        }

        List<String> letters(ReportId report) {
            return jdbc.sql("SELECT CONCAT(m.purpose, ' ', m.state) FROM outgoing_mail m"
                            + " JOIN document_delivery d ON d.id = m.reference WHERE d.report_id = ?")
                    .param(report.value())
                    .query(String.class)
                    .list();
        }

        String counted(ReportId report) {
            return jdbc.sql(
                            "SELECT CONCAT(mails_sent, '/', mails_acknowledged) FROM register_entry WHERE report_id = ?")
                    .param(report.value())
                    .query(String.class)
                    .single();
        }
    }
}
