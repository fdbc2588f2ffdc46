package vn.trinhky.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.trinhky.mail.OutgoingMails.Claimed;
import vn.trinhky.storage.FileStore;

/**
 * Hands letters to the mail server, one by one and outside of any transaction: claim, send, record. Killed between the
 * last two, the letter goes out again once its claim has ended, with the same Message-ID.
 *
 * @see <a href="../../../../../../docs/decisions/0026-mail-and-sending.md">decision 0026</a>
 */
@Component
class Postman {
    private static final int AT_ONCE = 50;

    private final UUID process = UUID.randomUUID();
    private final OutgoingMails mails;
    private final Postmark postmark;
    private final MailSettings settings;
    private final FileStore files;
    private final Clock clock;

    Postman(OutgoingMails mails, Postmark postmark, MailSettings settings, FileStore files, Clock clock) {
        this.mails = mails;
        this.postmark = postmark;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    /** Sends what is due; stops when the server itself fails, since nothing else would fare better. */
    void sendDue() {
        Optional<JavaMailSender> server = settings.server();
        boolean goesOn = server.isPresent();
        while (goesOn) {
            List<MailId> due = mails.due(clock.instant(), AT_ONCE);
            goesOn = !due.isEmpty();
            for (MailId mail : due) {
                if (!send(mail)) {
                    return;
                }
            }
        }
    }

    /**
     * Sends one letter, if it is due and nobody else sends it.
     *
     * @return false if the server fails, whatever the letter
     */
    boolean send(MailId mail) {
        Optional<JavaMailSender> server = settings.server();
        return server.isEmpty()
                || mails.claim(mail, process, clock.instant())
                        .map(claimed -> send(claimed, server.get()))
                        .orElse(true);
    }

    private boolean send(Claimed mail, JavaMailSender server) {
        try {
            server.send(written(mail, server));
        } catch (RuntimeException | MessagingException failure) {
            Refusal refusal = Refusal.of(failure);
            postmark.failed(mail, refusal);
            return !refusal.server();
        }
        postmark.sent(mail);
        return true;
    }

    private MimeMessage written(Claimed mail, JavaMailSender server) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper =
                new MimeMessageHelper(message, letter.enclosure().isPresent(), StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.sender().orElseThrow().value()));
        helper.setTo(new InternetAddress(letter.to().value()));
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        helper.setSentDate(Date.from(clock.instant()));
        if (letter.enclosure().isPresent()) {
            Letter.Enclosure enclosure = letter.enclosure().get();
            helper.addAttachment(
                    enclosure.name(), new ByteArrayResource(files.get(enclosure.file())), "application/pdf");
        }
        message.setHeader("Message-ID", mail.messageId());
        if (letter.purpose() == MailPurpose.NOTICE || letter.purpose() == MailPurpose.DIGEST) {
            // RFC 3834: nobody's absence note answers a program
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        return message;
    }
}
