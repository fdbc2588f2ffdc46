package vn.trinhky.organization.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;

/** The absences as rows; one that ended early keeps its row with its last day moved. */
@Repository
class AbsenceBook {
    private final JdbcClient jdbc;

    AbsenceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Absence absence, ActorRef by, Instant at) {
        Optional<Delegation> delegation = absence.delegation();
        jdbc.sql("""
                        INSERT INTO absence (id, person_id, valid_from, valid_to, cancelled, deputy_id, scope, form,
                          basis, registered_by, registered_by_name, registered_at)
                        VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        absence.id().value(),
                        absence.person().value(),
                        absence.from(),
                        absence.to(),
                        delegation.map(given -> given.deputy().value()).orElse(null),
                        delegation.map(given -> column(given.scope())).orElse(null),
                        delegation.map(given -> given.form().name()).orElse(null),
                        delegation.map(Delegation::basis).orElse(null),
                        UUID.fromString(by.id()),
                        by.name(),
                        LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC)))
                .update();
    }

    /** It ends on that day; one that had not begun never was. */
    void end(Absence absence, LocalDate last) {
        jdbc.sql("UPDATE absence SET valid_to = GREATEST(valid_from, ?), cancelled = (valid_from > ?) WHERE id = ?")
                .params(last, last, absence.id().value())
                .update();
    }

    Optional<Absence> find(AbsenceId id) {
        return jdbc.sql("SELECT * FROM absence WHERE id = ?")
                .param(id.value())
                .query(AbsenceBook::row)
                .optional();
    }

    /** Those that end on that day or later, the next one first. */
    List<Absence> since(LocalDate day) {
        return jdbc.sql("SELECT * FROM absence WHERE NOT cancelled AND valid_to >= ? ORDER BY valid_from, id LIMIT 500")
                .param(day)
                .query(AbsenceBook::row)
                .list();
    }

    /** Those of one person that end on that day or later. Locks the person's row: two registrations come one by one. */
    List<Absence> ofToChange(PersonId person, LocalDate day) {
        jdbc.sql("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .param(person.value())
                .query(UUID.class)
                .optional();
        return of(List.of(person), day);
    }

    List<Absence> of(Collection<PersonId> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM absence WHERE person_id IN (:people) AND NOT cancelled AND valid_to >= :day"
                                + " ORDER BY valid_from, id")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .param("day", day)
                        .query(AbsenceBook::row)
                        .list();
    }

    /** For whom a person acts on that day, with names. */
    List<Deputyship> deputyships(PersonId deputy, LocalDate day) {
        return jdbc.sql("""
                        SELECT a.*, p.name FROM absence a JOIN person p ON p.id = a.person_id
                        WHERE a.deputy_id = ? AND NOT a.cancelled AND ? BETWEEN a.valid_from AND a.valid_to
                        ORDER BY a.valid_from, a.id""")
                .params(deputy.value(), day)
                .query(AbsenceBook::deputyship)
                .list();
    }

    /** One that is or was, whatever the day. */
    Optional<Deputyship> deputyship(AbsenceId id) {
        return jdbc.sql("SELECT a.*, p.name FROM absence a JOIN person p ON p.id = a.person_id WHERE a.id = ?"
                        + " AND a.deputy_id IS NOT NULL")
                .param(id.value())
                .query(AbsenceBook::deputyship)
                .optional();
    }

    private static Absence row(ResultSet row, int index) throws SQLException {
        UUID deputy = row.getObject("deputy_id", UUID.class);
        return new Absence(
                new AbsenceId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                deputy == null ? Optional.empty() : Optional.of(delegation(deputy, row)));
    }

    private static Delegation delegation(UUID deputy, ResultSet row) throws SQLException {
        return new Delegation(
                new PersonId(deputy),
                scope(row.getString("scope")),
                SigningForm.valueOf(row.getString("form")),
                row.getString("basis"));
    }

    private static Deputyship deputyship(ResultSet row, int index) throws SQLException {
        return new Deputyship(
                new AbsenceId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                scope(row.getString("scope")),
                SigningForm.valueOf(row.getString("form")),
                row.getString("basis"),
                row.getObject("valid_to", LocalDate.class));
    }

    private static String column(Set<Duty> scope) {
        return scope.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<Duty> scope(@Nullable String column) {
        return Arrays.stream(Objects.requireNonNull(column, "scope").split(",", -1))
                .map(Duty::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
