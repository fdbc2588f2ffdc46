package vn.trinhky.desk.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.Timeline.Entry;

/** What happens now, on top of the diary: who is waited for, and what is still missing until it is issued. */
record Waiting(ReportSummary report, Optional<ApprovalRound> round, ReportMarks marks) {

    /** Empty once its way has ended. */
    Optional<Entry> entry() {
        if (report.holder().isEmpty()) {
            return Optional.empty();
        }
        String sentence = say("desk.CaseFileView.waiting", marks.holderName(report), marks.doing(report.status()));
        return Optional.of(Entry.now(
                say("desk.CaseFileView.now"),
                sentence,
                say("desk.CaseFileView.missing", String.join(", ", missing()))));
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (report.status().isDraft()) {
            missing.add(say("desk.CaseFileView.submission"));
        } else {
            round.ifPresent(last -> last.steps().stream()
                    .filter(step -> step.decision().isEmpty())
                    .flatMap(step -> step.kinds().stream())
                    .sorted()
                    .forEach(kind -> missing.add(say("desk.CaseFileView.missing." + kind.name()))));
        }
        missing.add(say("desk.CaseFileView.seal"));
        return missing;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
