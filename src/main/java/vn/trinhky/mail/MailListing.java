package vn.trinhky.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as the administrator sees it: never what it says.
 *
 * @param nextAttempt when it is tried; meaningless once it has ended
 * @param error what the mail server said last
 */
public record MailListing(
        MailId id,
        MailPurpose purpose,
        String recipient,
        MailState state,
        int attempts,
        Instant created,
        Instant nextAttempt,
        Optional<Instant> ended,
        Optional<String> error) {}
