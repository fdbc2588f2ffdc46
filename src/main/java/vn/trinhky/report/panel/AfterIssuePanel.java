package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Aftermath;
import vn.trinhky.report.LinkedReport;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.kit.Notice;

/**
 * What became of an issued document, above the document itself: recalled, replaced by which, corrected by which letter,
 * what was decided and waits for the clerk; of a draft, what it will replace. Below, what the person who looks can do about it.
 */
public class AfterIssuePanel extends Div {
    private final AfterIssueServices services;

    /** @param afterwards shows the document again as it is after an act */
    public AfterIssuePanel(ReportSummary report, AfterIssueServices services, Runnable afterwards) {
        this.services = services;
        addClassName("tk-after-issue");
        Aftermath aftermath = services.afterIssue().of(report.id());
        tell(aftermath);
        List<Component> acts = new AfterIssueActs(report, aftermath, services, afterwards).buttons();
        if (!acts.isEmpty()) {
            Div row = new Div();
            row.addClassName("tk-row");
            acts.forEach(row::add);
            add(row);
        }
    }

    private void tell(Aftermath aftermath) {
        aftermath.ended().ifPresent(ended -> add(end(aftermath, ended)));
        aftermath.open().ifPresent(open -> aftermath.decision().ifPresent(decision -> add(waiting(open, decision))));
        aftermath.replaces().ifPresent(other -> add(replaces(aftermath.status(), other)));
        if (aftermath.status() != ReportStatus.REPLACED) {
            aftermath.replacedBy().ifPresent(other -> add(beingReplaced(other)));
        }
    }

    private Notice end(Aftermath aftermath, ActRecord ended) {
        String day = services.dates().day(OfficeTime.day(ended.at()));
        Notice notice = switch (aftermath.status()) {
            case RECALLED -> new Notice(Notice.Kind.RETURN, say("recalled", day), say("recalledText"));
            case REPLACED -> replaced(aftermath, day);
            default -> corrected(aftermath, day);
        };
        aftermath.decision().flatMap(ActRecord::reason).ifPresent(reason -> notice.addText(say("reason", reason)));
        return notice;
    }

    private Notice replaced(Aftermath aftermath, String day) {
        Notice notice = new Notice(
                Notice.Kind.RETURN,
                say("replaced", day, aftermath.replacedBy().map(this::named).orElse("")),
                say("replacedText"));
        aftermath.replacedBy().filter(LinkedReport::readable).ifPresent(other -> notice.withAction(way(other)));
        return notice;
    }

    private Notice corrected(Aftermath aftermath, String day) {
        return aftermath
                .letter()
                .map(letter -> new Notice(
                        Notice.Kind.INFO,
                        say("corrected", letter.number(), services.dates().day(letter.date())),
                        say("correctedText")))
                .orElseGet(() -> new Notice(Notice.Kind.INFO, day));
    }

    private Notice waiting(AfterIssueDecision open, ActRecord decision) {
        Notice notice = new Notice(
                Notice.Kind.WARN,
                say(
                        "open." + open.name(),
                        decision.actor().name(),
                        services.dates().day(OfficeTime.day(decision.at()))),
                say("openText"));
        decision.reason().ifPresent(reason -> notice.addText(say("reason", reason)));
        return notice;
    }

    private Notice replaces(ReportStatus own, LinkedReport other) {
        Notice notice =
                new Notice(Notice.Kind.INFO, say(own.isIssuedOrAfter() ? "replaces" : "willReplace", named(other)));
        return other.readable() ? notice.withAction(way(other)) : notice;
    }

    private Notice beingReplaced(LinkedReport other) {
        Notice notice = new Notice(Notice.Kind.INFO, say("beingReplaced"));
        return other.readable() ? notice.withAction(way(other)) : notice;
    }

    private String named(LinkedReport other) {
        return say(
                "named",
                other.number().orElse(""),
                other.date().map(services.dates()::day).orElse(""));
    }

    private Anchor way(LinkedReport other) {
        return other.status().isIssuedOrAfter()
                ? new Anchor("luu-tru?vb=" + other.id(), say("open"))
                : new Anchor("ho-so/" + other.id(), say("openDraft"));
    }

    private String say(String name, Object... arguments) {
        return getTranslation("report.AfterIssuePanel." + name, arguments);
    }
}
