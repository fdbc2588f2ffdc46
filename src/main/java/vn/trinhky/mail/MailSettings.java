package vn.trinhky.mail;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.EmailAddress;

/**
 * How this office sends mail. Without a server or an address of its own nothing is sent; letters wait until there is one.
 */
@Component
public class MailSettings {
    private final Optional<JavaMailSender> server;
    private final Optional<EmailAddress> sender;
    private final String address;

    @Autowired
    MailSettings(
            ObjectProvider<JavaMailSender> server,
            @Value("${trinhky.mail.from:${spring.mail.username:}}") String sender,
            @Value("${trinhky.address:}") String address) {
        this(Optional.ofNullable(server.getIfAvailable()), sender, address);
    }

    MailSettings(Optional<JavaMailSender> server, String sender, String address) {
        this.server = server;
        this.sender = parsed(sender);
        this.address = address.strip().replaceAll("/+$", "");
    }

    private static Optional<EmailAddress> parsed(String sender) {
        try {
            return EmailAddress.ofTyped(sender);
        } catch (RuleBrokenException noAddress) {
            return Optional.empty();
        }
    }

    /** What is missing before anything can be sent. */
    public enum Readiness {
        READY,
        NO_SERVER,
        /** Mail needs an address it comes from. */
        NO_SENDER
    }

    public Readiness readiness() {
        if (server.isEmpty()) {
            return Readiness.NO_SERVER;
        }
        return sender.isEmpty() ? Readiness.NO_SENDER : Readiness.READY;
    }

    Optional<JavaMailSender> server() {
        return readiness() == Readiness.READY ? server : Optional.empty();
    }

    Optional<EmailAddress> sender() {
        return sender;
    }

    /** Where this path is found in a browser; empty if nobody said under which address the program is reached. */
    public Optional<String> link(String path) {
        return address.isEmpty() ? Optional.empty() : Optional.of(address + "/" + path);
    }

    /** The right side of Message-IDs: the office's own name as far as it is known. */
    String domain() {
        return sender.map(EmailAddress::value)
                .map(mail -> mail.substring(mail.indexOf('@') + 1))
                .or(() -> Optional.of(address)
                        .filter(given -> !given.isEmpty())
                        .flatMap(given -> Optional.ofNullable(URI.create(given).getHost())))
                .orElse("trinhky.invalid");
    }
}
