package vn.trinhky.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.Actors;
import vn.trinhky.report.NextStep;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportSummary;

/** Whose turn it is at a report, and how it passes to the next. */
@Component
class Turns {
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ApprovalRounds rounds;
    private final Actors actors;
    private final WorkCalendar calendar;
    private final Clock clock;

    Turns(
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            ApprovalRounds rounds,
            Actors actors,
            WorkCalendar calendar,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.rounds = rounds;
        this.actors = actors;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The round that is going on. Who acts on the same report at the same instant comes after, and sees the change. */
    ApprovalRound toChange(ReportId report) {
        lifecycle.hold(report);
        return rounds.findToChange(report, catalog.summary(report).round())
                .orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
    }

    /** For whom the signed-in person acts at the due step; empty if for themselves, or if it is not their turn. */
    Optional<Deputyship> standIn(ApprovalRound round) {
        ReportSummary summary = catalog.summary(round.report());
        return round.due().flatMap(step -> actors.current().actingFor(step.holder(), summary.status()));
    }

    /** The round after the signed-in person's decision, in their own right or for somebody who is away. */
    ApprovalRound decided(ApprovalRound round, DecisionKind kind) {
        Optional<Deputyship> under = standIn(round);
        Decision decision = new Decision(
                kind,
                now(),
                actors.current().person().actor(),
                under.map(Deputyship::principalName),
                under.map(Deputyship::absence));
        return round.decided(under.map(Deputyship::principal), decision);
    }

    /** The day the due step has to be done by is counted from today, unless it was counted before. */
    ApprovalRound begun(ApprovalRound round) {
        return round.due()
                .filter(step -> step.due().isEmpty() && step.dueDays().isPresent())
                .map(step -> round.dueOn(calendar.plusWorkingDays(
                        OfficeTime.today(clock), step.dueDays().getAsInt())))
                .orElse(round);
    }

    /** Who gets the report now. */
    static NextStep next(ApprovalRound round) {
        RoundStep due = round.due().orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
        return new NextStep(due.holder(), due.due());
    }

    Instant now() {
        return clock.instant();
    }
}
