package vn.trinhky.notification;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.PersonId;

/** What people chose; who chose nothing is mailed once a day. */
@Repository
class MailChoices {
    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailChoice of(PersonId person) {
        return jdbc.sql("SELECT mail FROM notice_preference WHERE person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(MailChoice::valueOf)
                .orElse(MailChoice.DAILY);
    }

    void choose(PersonId person, MailChoice choice) {
        jdbc.sql(
                        "INSERT INTO notice_preference (person_id, mail) VALUES (?, ?) ON DUPLICATE KEY UPDATE mail = VALUES(mail)")
                .params(person.value(), choice.name())
                .update();
    }

    Set<PersonId> atOnce(Collection<PersonId> people) {
        return jdbc
                .sql("SELECT person_id FROM notice_preference WHERE mail = 'AT_ONCE' AND person_id IN (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
