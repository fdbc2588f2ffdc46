package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** Rounds with their steps, the seats of each, and the people of each seat. */
@Repository
class ApprovalRounds {
    private final JdbcClient jdbc;

    ApprovalRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApprovalRound round) {
        jdbc.sql("""
                        INSERT INTO approval_round (report_id, round_no, version_no, version_sha256, started_at,
                          chain_id, first_step) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.report().value(),
                        round.number(),
                        round.version(),
                        round.versionHash().hex(),
                        SqlTime.column(round.startedAt()),
                        round.chain(),
                        round.firstStep())
                .update();
        for (RoundStep step : round.steps()) {
            addStep(round, step);
            step.seats().forEach(seat -> addSeat(round, step, seat));
        }
    }

    private void addStep(ApprovalRound round, RoundStep step) {
        jdbc.sql("""
                        INSERT INTO approval_step (report_id, round_no, step_no, kinds, completion, due_days, due_date)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        round.report().value(),
                        round.number(),
                        step.number(),
                        ApprovalChains.column(step.kinds()),
                        step.completion().name(),
                        step.dueDays().isPresent() ? step.dueDays().getAsInt() : null,
                        step.due().orElse(null)))
                .update();
    }

    private void addSeat(ApprovalRound round, RoundStep step, Seat seat) {
        jdbc.sql("INSERT INTO approval_seat (report_id, round_no, step_no, seat_no) VALUES (?, ?, ?, ?)")
                .params(key(round, step, seat))
                .update();
        seat.decision().ifPresent(decision -> decide(round, step, seat, decision));
        seat.people().forEach(person -> addPerson(round, step, seat, person));
    }

    private void addPerson(ApprovalRound round, RoundStep step, Seat seat, Holder.OnePerson person) {
        List<@Nullable Object> columns = key(round, step, seat);
        columns.add(person.id().value());
        columns.add(person.name());
        jdbc.sql("""
                        INSERT INTO approval_seat_person (report_id, round_no, step_no, seat_no, person_id, person_name)
                        VALUES (?, ?, ?, ?, ?, ?)""").params(columns).update();
    }

    private static List<@Nullable Object> key(ApprovalRound round, RoundStep step, Seat seat) {
        return new ArrayList<>(List.of(round.report().value(), round.number(), step.number(), seat.number()));
    }

    /** Writes what is different in a round that was loaded before. */
    void update(ApprovalRound before, ApprovalRound after) {
        for (int i = 0; i < after.steps().size(); i++) {
            RoundStep step = after.steps().get(i);
            RoundStep was = before.steps().get(i);
            if (!step.due().equals(was.due())) {
                jdbc.sql("UPDATE approval_step SET due_date = ? WHERE report_id = ? AND round_no = ? AND step_no = ?")
                        .params(Arrays.asList(
                                step.due().orElse(null), after.report().value(), after.number(), step.number()))
                        .update();
            }
            for (int j = 0; j < step.seats().size(); j++) {
                update(after, step, was.seats().get(j), step.seats().get(j));
            }
        }
    }

    private void update(ApprovalRound round, RoundStep step, Seat was, Seat seat) {
        if (was.isOpen()) {
            seat.decision().ifPresent(decision -> decide(round, step, seat, decision));
        }
        if (!seat.people().equals(was.people())) {
            jdbc.sql("DELETE FROM approval_seat_person WHERE report_id = ? AND round_no = ? AND step_no = ?"
                            + " AND seat_no = ?")
                    .params(key(round, step, seat))
                    .update();
            seat.people().forEach(person -> addPerson(round, step, seat, person));
        }
    }

    private void decide(ApprovalRound round, RoundStep step, Seat seat, Decision decision) {
        List<@Nullable Object> columns = new ArrayList<>(Arrays.asList(
                decision.kind().name(),
                SqlTime.column(decision.at()),
                UUID.fromString(decision.by().id()),
                decision.by().name(),
                decision.forWhom().orElse(null),
                decision.under().map(AbsenceId::value).orElse(null)));
        columns.addAll(key(round, step, seat));
        jdbc.sql("""
                        UPDATE approval_seat SET decision = ?, decided_at = ?, decided_by = ?, decided_by_name = ?,
                          decided_for_name = ?, decided_under = ?
                        WHERE report_id = ? AND round_no = ? AND step_no = ? AND seat_no = ? AND decision IS NULL""").params(columns).update();
    }

    /** Where whoever returned it wants the next round to begin. */
    void resumeAt(ApprovalRound round, int step) {
        jdbc.sql("UPDATE approval_round SET resume_step = ? WHERE report_id = ? AND round_no = ?")
                .params(step, round.report().value(), round.number())
                .update();
    }

    /** What the last round leaves for the next one; empty before the first. */
    Optional<Resumption> resumption(ReportId report) {
        return jdbc.sql("SELECT chain_id, resume_step FROM approval_round WHERE report_id = ?"
                        + " ORDER BY round_no DESC LIMIT 1")
                .param(report.value())
                .query((row, index) -> new Resumption(
                        row.getObject("chain_id", UUID.class),
                        ApprovalChains.number(row, "resume_step").orElse(1)))
                .optional();
    }

    /** The chain a report goes by, and the step its next round begins at. */
    record Resumption(UUID chain, int firstStep) {}

    Optional<ApprovalRound> find(ReportId report, int number) {
        return one(report, "AND round_no = ?", List.of(number), "");
    }

    /** The newest state, whatever was read before in this transaction; nobody else changes it until the end. */
    Optional<ApprovalRound> findToChange(ReportId report, int number) {
        return one(report, "AND round_no = ?", List.of(number), " FOR UPDATE");
    }

    /** The last round, empty before the first submission. */
    Optional<ApprovalRound> findLast(ReportId report) {
        return one(report, "", List.of(), "");
    }

    /** The last round a version went through. */
    Optional<ApprovalRound> findOfVersion(ReportId report, int version) {
        return one(report, "AND version_no = ?", List.of(version), "");
    }

    private Optional<ApprovalRound> one(ReportId report, String where, List<Object> more, String lock) {
        List<Object> parameters = new ArrayList<>(List.of(report.value()));
        parameters.addAll(more);
        return jdbc.sql("SELECT * FROM approval_round WHERE report_id = ? " + where + " ORDER BY round_no DESC LIMIT 1"
                        + lock)
                .params(parameters)
                .query((row, index) -> round(report, row, lock))
                .optional();
    }

    private ApprovalRound round(ReportId report, ResultSet row, String lock) throws SQLException {
        int number = row.getInt("round_no");
        Map<Integer, StepRows> steps = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT t.*, s.seat_no, s.decision, s.decided_at, s.decided_by, s.decided_by_name,
                          s.decided_for_name, s.decided_under, p.person_id, p.person_name
                        FROM approval_step t
                        JOIN approval_seat s USING (report_id, round_no, step_no)
                        JOIN approval_seat_person p USING (report_id, round_no, step_no, seat_no)
                        WHERE t.report_id = ? AND t.round_no = ?
                        ORDER BY t.step_no, s.seat_no, p.person_name, p.person_id""" + lock).params(report.value(), number).query(found -> {
            int step = found.getInt("step_no");
            StepRows rows = steps.get(step);
            if (rows == null) {
                rows = StepRows.first(found);
                steps.put(step, rows);
            }
            rows.take(found);
        });
        return new ApprovalRound(
                report,
                number,
                row.getInt("version_no"),
                new Sha256(row.getString("version_sha256")),
                row.getObject("chain_id", UUID.class),
                row.getInt("first_step"),
                SqlTime.instant(row, "started_at"),
                steps.values().stream().map(StepRows::step).toList());
    }

    /** The rows of one step, one per person of a seat. */
    private record StepRows(RoundStep head, Map<Integer, Seat> seats) {
        static StepRows first(ResultSet row) throws SQLException {
            OptionalInt days = ApprovalChains.number(row, "due_days");
            return new StepRows(
                    new RoundStep(
                            row.getInt("step_no"),
                            ApprovalChains.kinds(row.getString("kinds")),
                            Completion.valueOf(row.getString("completion")),
                            List.of(),
                            days,
                            Optional.ofNullable(row.getObject("due_date", LocalDate.class))),
                    new LinkedHashMap<>());
        }

        void take(ResultSet row) throws SQLException {
            int number = row.getInt("seat_no");
            List<Holder.OnePerson> people = new ArrayList<>(
                    Optional.ofNullable(seats.get(number)).map(Seat::people).orElse(List.of()));
            people.add(new Holder.OnePerson(
                    new PersonId(row.getObject("person_id", UUID.class)), row.getString("person_name")));
            seats.put(number, new Seat(number, people, decision(row)));
        }

        RoundStep step() {
            return new RoundStep(
                    head.number(),
                    head.kinds(),
                    head.completion(),
                    List.copyOf(seats.values()),
                    head.dueDays(),
                    head.due());
        }

        private static Optional<Decision> decision(ResultSet row) throws SQLException {
            String kind = row.getString("decision");
            if (kind == null) {
                return Optional.empty();
            }
            return Optional.of(new Decision(
                    DecisionKind.valueOf(kind),
                    SqlTime.instant(row, "decided_at"),
                    new ActorRef(row.getString("decided_by"), row.getString("decided_by_name")),
                    Optional.ofNullable(row.getString("decided_for_name")),
                    Optional.ofNullable(row.getObject("decided_under", UUID.class))
                            .map(AbsenceId::new)));
        }
    }
}
