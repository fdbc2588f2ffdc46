package vn.trinhky.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import vn.trinhky.kernel.Nfc;

/**
 * Why a letter could not be handed over.
 *
 * @param error one line, at most 300 letters, as the server put it
 * @param permanent the server refuses this letter or this recipient for good (RFC 5321, 4.2.1: replies 5xx)
 * @param server nothing can be sent at present, whatever the letter
 */
record Refusal(String error, boolean permanent, boolean server) {
    private static final int LONGEST = 300;
    private static final int PERMANENT = 500;

    static Refusal of(Exception failure) {
        Set<Throwable> all = parts(failure);
        boolean answered = all.stream().anyMatch(Refusal::isAnswerToTheLetter);
        boolean permanent = all.stream().anyMatch(Refusal::isPermanent);
        String error = all.stream()
                .filter(Refusal::isAnswerToTheLetter)
                .findFirst()
                .or(() -> all.stream()
                        .filter(MessagingException.class::isInstance)
                        .findFirst())
                .map(Throwable::getMessage)
                .orElse(failure.getClass().getSimpleName());
        String line = Nfc.line(String.valueOf(error));
        boolean ofMail =
                all.stream().anyMatch(part -> part instanceof MailException || part instanceof MessagingException);
        return new Refusal(
                line.substring(0, Math.min(line.length(), LONGEST)), permanent, ofMail && !answered && !permanent);
    }

    private static boolean isAnswerToTheLetter(Throwable part) {
        return part instanceof SMTPAddressFailedException || part instanceof SMTPSendFailedException;
    }

    private static boolean isPermanent(Throwable part) {
        return switch (part) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= PERMANENT;
            case SMTPSendFailedException send -> send.getReturnCode() >= PERMANENT;
            case AddressException address -> true;
            default -> false;
        };
    }

    /** Exceptions of mail hang together in three ways. */
    private static Set<Throwable> parts(Throwable whole) {
        Set<Throwable> all = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(whole));
        while (!open.isEmpty()) {
            Throwable part = open.remove();
            if (all.add(part)) {
                add(open, part.getCause());
                if (part instanceof MessagingException messaging) {
                    add(open, messaging.getNextException());
                }
                if (part instanceof MailSendException send) {
                    open.addAll(Arrays.asList(send.getMessageExceptions()));
                }
            }
        }
        return all;
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable part) {
        if (part != null) {
            open.add(part);
        }
    }
}
