package vn.trinhky.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** What everybody was told, and whether they have read it. */
@Repository
class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty if the person was told this before */
    Optional<NoticeId> add(PersonId person, Tiding tiding, Instant at) {
        NoticeId id = NoticeId.random();
        int added = jdbc.sql("""
                        INSERT IGNORE INTO notice (id, person_id, kind, once_key, report_id, about_id, day, told_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        person.value(),
                        tiding.kind().name(),
                        tiding.onceKey(),
                        tiding.report().map(ReportId::value).orElse(null),
                        tiding.about().map(PersonId::value).orElse(null),
                        tiding.day().orElse(null),
                        SqlTime.column(at)))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    int unread(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = ? AND read_at IS NULL")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Those of the people who have something unread, and how much. */
    Map<PersonId, Integer> unread(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT person_id, COUNT(*) AS unread FROM notice"
                                + " WHERE person_id IN (:people) AND read_at IS NULL GROUP BY person_id")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, number) ->
                                Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("unread")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int count(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Row> page(PersonId person, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql("SELECT * FROM notice WHERE person_id = ?" + (unreadOnly ? " AND read_at IS NULL" : "")
                        + " ORDER BY told_at DESC, id LIMIT ? OFFSET ?")
                .params(person.value(), limit, offset)
                .query(Notices::row)
                .list();
    }

    /** One of the person's own. */
    Optional<Row> find(PersonId person, NoticeId id) {
        return jdbc.sql("SELECT * FROM notice WHERE person_id = ? AND id = ?")
                .params(person.value(), id.value())
                .query(Notices::row)
                .optional();
    }

    void read(PersonId person, NoticeId id, Instant at) {
        jdbc.sql("UPDATE notice SET read_at = ? WHERE person_id = ? AND id = ? AND read_at IS NULL")
                .params(SqlTime.column(at), person.value(), id.value())
                .update();
    }

    /** All the person was told up to that moment: what came meanwhile stays unread. */
    void readAll(PersonId person, Instant shown, Instant at) {
        jdbc.sql("UPDATE notice SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND told_at <= ?")
                .params(SqlTime.column(at), person.value(), SqlTime.column(shown))
                .update();
    }

    /** What the person was told in that time, has not read and was not mailed about; oldest first. */
    List<Row> unmailed(PersonId person, Instant from, Instant before) {
        return jdbc.sql("SELECT * FROM notice WHERE person_id = ? AND read_at IS NULL AND mailed_at IS NULL"
                        + " AND told_at >= ? AND told_at < ? ORDER BY told_at, id LIMIT 500")
                .params(person.value(), SqlTime.column(from), SqlTime.column(before))
                .query(Notices::row)
                .list();
    }

    void mailed(List<Row> rows, Instant at) {
        if (!rows.isEmpty()) {
            jdbc.sql("UPDATE notice SET mailed_at = :at WHERE id IN (:ids)")
                    .param("at", SqlTime.column(at))
                    .param("ids", rows.stream().map(row -> row.id().value()).toList())
                    .update();
        }
    }

    /** People who are mailed once a day and have something unread of that time. */
    List<PersonId> waitingForDigest(Instant from, Instant before, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT n.person_id FROM notice n LEFT JOIN notice_preference p ON p.person_id = n.person_id
                        WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.told_at >= ? AND n.told_at < ?
                          AND COALESCE(p.mail, 'DAILY') = 'DAILY' LIMIT ?""")
                .params(SqlTime.column(from), SqlTime.column(before), limit)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** What is so old that nobody looks for it any more. */
    int forget(Instant before, int limit) {
        return jdbc.sql("DELETE FROM notice WHERE told_at < ? LIMIT ?")
                .params(SqlTime.column(before), limit)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new NoticeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("report_id", UUID.class)).map(ReportId::new),
                Optional.ofNullable(row.getObject("about_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                SqlTime.instant(row, "told_at"),
                SqlTime.instantOrNull(row, "read_at") != null);
    }

    /** One of them as it is kept. */
    record Row(
            NoticeId id,
            PersonId person,
            NoticeKind kind,
            Optional<ReportId> report,
            Optional<PersonId> about,
            Optional<LocalDate> day,
            Instant at,
            boolean read) {}
}
