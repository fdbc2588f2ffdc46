package vn.trinhky.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.mail.Letter.Enclosure;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.storage.SqlTime;

/**
 * The rows of the outbox. Whoever sends one claims it first, for longer than a mail server may take, so that two processes
 * never send the same; a claim of a process that died ends by itself.
 */
@Repository
class OutgoingMails {
    /** Longer than every answer of a slow server together: connection and each reply wait half a minute at most. */
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    OutgoingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty if it was written before */
    Optional<MailId> add(Letter letter, String domain, Instant now) {
        MailId id = MailId.random();
        int added = jdbc.sql("""
                        INSERT IGNORE INTO outgoing_mail (id, once_key, message_id, purpose, reference, recipient, subject,
                          body, attachment_sha256, attachment_name, state, attempts, next_attempt_at, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        letter.onceKey(),
                        "<" + id + "@" + domain + ">",
                        letter.purpose().name(),
                        letter.reference().orElse(null),
                        letter.to().value(),
                        letter.subject(),
                        letter.body(),
                        letter.enclosure().map(Enclosure::file).map(Sha256::hex).orElse(null),
                        letter.enclosure().map(Enclosure::name).orElse(null),
                        SqlTime.column(now),
                        SqlTime.column(now)))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<MailId> find(String onceKey) {
        return jdbc.sql("SELECT id FROM outgoing_mail WHERE once_key = ?")
                .param(onceKey)
                .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Those nobody is sending just now, the one that waits longest first. */
    List<MailId> due(Instant now, int limit) {
        return jdbc.sql("""
                        SELECT id FROM outgoing_mail WHERE state = 'WAITING' AND next_attempt_at <= :now
                          AND (claimed_until IS NULL OR claimed_until < :now) ORDER BY next_attempt_at, id LIMIT :limit""")
                .param("now", SqlTime.column(now))
                .param("limit", limit)
                .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One of those that are due, for one process alone; empty if another one was faster. */
    Optional<Claimed> claim(MailId id, UUID process, Instant now) {
        int claimed = jdbc.sql("""
                        UPDATE outgoing_mail SET claimed_by = :process, claimed_until = :until
                        WHERE id = :id AND state = 'WAITING' AND next_attempt_at <= :now
                          AND (claimed_until IS NULL OR claimed_until < :now)""")
                .param("process", process)
                .param("until", SqlTime.column(now.plus(CLAIMED_FOR)))
                .param("id", id.value())
                .param("now", SqlTime.column(now))
                .update();
        return claimed == 0
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM outgoing_mail WHERE id = ?")
                        .param(id.value())
                        .query(OutgoingMails::claimed)
                        .optional();
    }

    /** @return false if the claim ended meanwhile and another process has the letter */
    boolean sent(Claimed mail, Instant now) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'SENT', attempts = attempts + 1, ended_at = ?, claimed_by = NULL,
                          claimed_until = NULL, last_error = NULL WHERE id = ? AND claimed_by = ?""")
                        .params(SqlTime.column(now), mail.id().value(), mail.process())
                        .update()
                == 1;
    }

    /** @param next when it is tried again; empty if never */
    boolean failed(Claimed mail, String error, Optional<Instant> next, Instant now) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = ?, attempts = attempts + 1, last_error = ?, next_attempt_at = ?,
                          ended_at = ?, claimed_by = NULL, claimed_until = NULL WHERE id = ? AND claimed_by = ?""")
                        .params(Arrays.asList(
                                next.isPresent() ? MailState.WAITING.name() : MailState.GIVEN_UP.name(),
                                error,
                                SqlTime.column(next.orElse(now)),
                                next.isPresent() ? null : SqlTime.column(now),
                                mail.id().value(),
                                mail.process()))
                        .update()
                == 1;
    }

    /** Tries a letter again that has ended, under its old Message-ID. */
    boolean again(MailId id, Instant now) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'WAITING', attempts = 0, next_attempt_at = ?, ended_at = NULL
                        WHERE id = ? AND state IN ('GIVEN_UP', 'SENT', 'CANCELLED')""").params(SqlTime.column(now), id.value()).update() == 1;
    }

    /** Takes a letter back if nobody is sending it yet. */
    boolean cancel(MailPurpose purpose, UUID reference, Instant now) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'CANCELLED', ended_at = :now WHERE purpose = :purpose
                          AND reference = :reference AND state = 'WAITING'
                          AND (claimed_until IS NULL OR claimed_until < :now)""")
                        .param("now", SqlTime.column(now))
                        .param("purpose", purpose.name())
                        .param("reference", reference)
                        .update()
                > 0;
    }

    /** Texts are kept no longer than somebody may ask about them. */
    int forget(Instant before, int limit) {
        return jdbc.sql("DELETE FROM outgoing_mail WHERE state <> 'WAITING' AND created_at < ? LIMIT ?")
                .params(SqlTime.column(before), limit)
                .update();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        UUID reference = row.getObject("reference", UUID.class);
        String file = row.getString("attachment_sha256");
        String name = row.getString("attachment_name");
        return new Claimed(
                new MailId(row.getObject("id", UUID.class)),
                row.getObject("claimed_by", UUID.class),
                row.getString("message_id"),
                row.getInt("attempts"),
                new Letter(
                        row.getString("once_key"),
                        MailPurpose.valueOf(row.getString("purpose")),
                        Optional.ofNullable(reference),
                        new EmailAddress(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("body"),
                        file == null || name == null
                                ? Optional.empty()
                                : Optional.of(new Enclosure(new Sha256(file), name))));
    }

    /**
     * A letter a process is sending.
     *
     * @param attempts how often it was tried before
     */
    record Claimed(MailId id, UUID process, String messageId, int attempts, Letter letter) {}
}
