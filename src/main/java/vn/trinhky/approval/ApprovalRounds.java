package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;
import vn.trinhky.storage.SqlTime;

/** Rounds with their steps. */
@Repository
class ApprovalRounds {
    private final JdbcClient jdbc;

    ApprovalRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApprovalRound round) {
        jdbc.sql("""
                        INSERT INTO approval_round (report_id, round_no, version_no, version_sha256, started_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        round.report().value(),
                        round.number(),
                        round.version(),
                        round.versionHash().hex(),
                        SqlTime.column(round.startedAt()))
                .update();
        round.steps().forEach(step -> addStep(round, step));
    }

    private void addStep(ApprovalRound round, RoundStep step) {
        jdbc.sql("""
                        INSERT INTO approval_step (report_id, round_no, step_no, kinds, person_id, person_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        round.report().value(),
                        round.number(),
                        step.number(),
                        ApprovalChains.column(step.kinds()),
                        step.person().value(),
                        step.personName())
                .update();
    }

    /** Writes the decisions of a round that was loaded before. */
    void update(ApprovalRound round) {
        for (RoundStep step : round.steps()) {
            step.decision()
                    .ifPresent(decision -> jdbc.sql("""
                                    UPDATE approval_step SET decision = ?, decided_at = ?
                                    WHERE report_id = ? AND round_no = ? AND step_no = ? AND decision IS NULL""")
                            .params(
                                    decision.kind().name(),
                                    SqlTime.column(decision.at()),
                                    round.report().value(),
                                    round.number(),
                                    step.number())
                            .update());
        }
    }

    Optional<ApprovalRound> find(ReportId report, int number) {
        return jdbc.sql("SELECT * FROM approval_round WHERE report_id = ? AND round_no = ?")
                .params(report.value(), number)
                .query((row, index) -> round(report, row))
                .optional();
    }

    /** The last round, empty before the first submission. */
    Optional<ApprovalRound> findLast(ReportId report) {
        return jdbc.sql("SELECT * FROM approval_round WHERE report_id = ? ORDER BY round_no DESC LIMIT 1")
                .param(report.value())
                .query((row, index) -> round(report, row))
                .optional();
    }

    /** The round a version was submitted into. */
    Optional<ApprovalRound> findOfVersion(ReportId report, int version) {
        return jdbc.sql("SELECT * FROM approval_round WHERE report_id = ? AND version_no = ?")
                .params(report.value(), version)
                .query((row, index) -> round(report, row))
                .optional();
    }

    private ApprovalRound round(ReportId report, ResultSet row) throws SQLException {
        int number = row.getInt("round_no");
        List<RoundStep> steps = jdbc.sql(
                        "SELECT * FROM approval_step WHERE report_id = ? AND round_no = ? ORDER BY step_no")
                .params(report.value(), number)
                .query(ApprovalRounds::step)
                .list();
        return new ApprovalRound(
                report,
                number,
                row.getInt("version_no"),
                new Sha256(row.getString("version_sha256")),
                SqlTime.instant(row, "started_at"),
                steps);
    }

    private static RoundStep step(ResultSet row, int index) throws SQLException {
        Optional<Instant> decidedAt = Optional.ofNullable(SqlTime.instantOrNull(row, "decided_at"));
        Optional<DecisionKind> kind =
                Optional.ofNullable(row.getString("decision")).map(DecisionKind::valueOf);
        return new RoundStep(
                row.getInt("step_no"),
                ApprovalChains.kinds(row.getString("kinds")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                kind.flatMap(decision -> decidedAt.map(at -> new Decision(decision, at))));
    }
}
