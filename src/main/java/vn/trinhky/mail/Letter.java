package vn.trinhky.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.EmailAddress;

/**
 * A letter to one recipient, as plain text.
 *
 * @param onceKey ASCII; the same key is written once, however often it is handed in
 * @param reference what its writer knows it by
 * @param subject one line
 */
public record Letter(
        String onceKey,
        MailPurpose purpose,
        Optional<UUID> reference,
        EmailAddress to,
        String subject,
        String body,
        Optional<Enclosure> enclosure) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:_.@+-]{1,160}");
    private static final int LONGEST_SUBJECT = 300;

    public Letter {
        subject = shortened(Nfc.line(subject));
        body = Nfc.of(body);
        if (!KEY.matcher(onceKey).matches()) {
            throw new IllegalArgumentException("no key of a letter");
        }
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /**
     * A kept PDF that goes with the letter.
     *
     * @param name ASCII file name
     */
    public record Enclosure(Sha256 file, String name) {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,150}");

        public Enclosure {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no name of an enclosure");
            }
        }
    }
}
