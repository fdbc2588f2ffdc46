package vn.trinhky.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail server took the letter; published in the transaction that records it. */
public record MailSent(MailId mail, MailPurpose purpose, Optional<UUID> reference, Instant at) {}
