package vn.trinhky.approval.panel;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.ChainStrip;
import vn.trinhky.shell.kit.ChainStrip.Progress;
import vn.trinhky.shell.kit.ChainStrip.Step;

/**
 * The map of a report's way: drafting, every step of its last round with who acts, what they decided and when, then
 * seal and issue. A report that is back with its drafter shows the round that ended, with nothing of it still counting.
 */
public class ChainPanel extends Div {
    private final ReportSummary report;
    private final ReportMarks marks;

    /** @param round the report's last round, empty before the first submission */
    public ChainPanel(ReportSummary report, Optional<ApprovalRound> round, ReportMarks marks) {
        this.report = report;
        this.marks = marks;
        List<Step> steps = new ArrayList<>();
        steps.add(drafting(round));
        round.ifPresent(last -> last.steps().forEach(step -> steps.add(step(step, last))));
        steps.add(issuing());
        add(new ChainStrip(steps));
    }

    private Step drafting(Optional<ApprovalRound> round) {
        List<String> lines = new ArrayList<>(List.of(report.drafterName()));
        round.ifPresent(
                last -> lines.add(getTranslation("approval.ChainPanel.submitted", marks.moment(last.startedAt()))));
        boolean open = report.status() == ReportStatus.DRAFT || report.status() == ReportStatus.RETURNED;
        return new Step(open ? Progress.NOW : Progress.DONE, getTranslation("approval.ChainPanel.drafting"), lines);
    }

    private Step step(RoundStep step, ApprovalRound round) {
        List<String> lines = new ArrayList<>(List.of(step.personName()));
        Progress progress = progress(step, round);
        if (progress == Progress.NOW) {
            lines.add(getTranslation("approval.ChainPanel.now"));
        }
        if (step.seats().size() > 1 && !step.isDone()) {
            lines.add(getTranslation(step.completion().messageKey()));
        }
        step.decisions().forEach(decision -> lines.add(act(step, decision)));
        step.due()
                .filter(due -> progress == Progress.NOW)
                .ifPresent(due -> lines.add(getTranslation("approval.ChainPanel.due", marks.day(due))));
        return new Step(progress, name(step), lines);
    }

    /** With the name where several decide, and for whom where it was done for another. */
    private String act(RoundStep step, Decision decision) {
        String words = getTranslation("approval.ChainPanel." + decision.kind().name(), marks.moment(decision.at()));
        String named = step.seats().size() > 1 ? decision.by().name() + ": " + words : words;
        return decision.forWhom()
                .map(absent -> getTranslation("approval.ChainPanel.onBehalf", named, absent))
                .orElse(named);
    }

    private Progress progress(RoundStep step, ApprovalRound round) {
        if (report.status().isDraft()) {
            return Progress.NEXT;
        }
        if (step.isDone()) {
            return Progress.DONE;
        }
        return round.due().filter(now -> now.number() == step.number()).isPresent() ? Progress.NOW : Progress.NEXT;
    }

    /** What the step answers for, with a capital: {@code Thẩm định nội dung, kiểm tra thể thức}. */
    private String name(RoundStep step) {
        String kinds = step.kinds().stream()
                .map(kind -> getTranslation(kind.messageKey()))
                .collect(Collectors.joining(", "));
        return kinds.substring(0, 1).toUpperCase(getLocale()) + kinds.substring(1);
    }

    private Step issuing() {
        String name = getTranslation("approval.ChainPanel.issuing");
        String clerk = getTranslation("report.office.CLERK");
        if (report.status() == ReportStatus.SIGNED) {
            return new Step(Progress.NOW, name, List.of(clerk, getTranslation("approval.ChainPanel.now")));
        }
        return report.issuedAt()
                .map(at -> new Step(
                        Progress.DONE,
                        name,
                        List.of(clerk, getTranslation("approval.ChainPanel.issued", marks.moment(at)))))
                .orElseGet(() -> new Step(Progress.NEXT, name, List.of(clerk)));
    }
}
