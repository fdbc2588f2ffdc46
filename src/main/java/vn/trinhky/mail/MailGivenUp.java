package vn.trinhky.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The letter will not be tried any more; published in the transaction that records it.
 *
 * @param error what the mail server said last
 */
public record MailGivenUp(MailId mail, MailPurpose purpose, Optional<UUID> reference, String error, Instant at) {}
