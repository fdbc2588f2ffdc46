package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Timeline;
import vn.trinhky.shell.kit.Timeline.Entry;
import vn.trinhky.shell.kit.Timeline.Kind;

/** The diary of a report, newest first: who did what, to which version, and the reasons in full. */
public class ReportHistory extends Div {
    private final Dates dates;

    /**
     * @param acts newest first
     * @param now what is being waited for, if anything: it stands on top
     */
    public ReportHistory(List<ActRecord> acts, Optional<Entry> now, Dates dates) {
        this.dates = dates;
        List<Entry> entries = new ArrayList<>();
        now.ifPresent(entries::add);
        acts.forEach(act -> entries.add(entry(act)));
        add(timeline(entries));
    }

    private static Component timeline(List<Entry> entries) {
        return new Timeline(entries);
    }

    private Entry entry(ActRecord act) {
        String words = getTranslation("report.ReportHistory." + act.act().name(), act.version());
        Entry entry = Entry.act(
                kind(act.act()),
                dates.day(OfficeTime.day(act.at())),
                dates.time(act.at()),
                icon(act.act()),
                who(act),
                words);
        return act.reason().map(entry::because).orElse(entry);
    }

    /** With whom they acted for, where they did. */
    private String who(ActRecord act) {
        return act.onBehalfOf()
                .map(absent -> getTranslation(
                        "report.ReportHistory.onBehalf", act.actor().name(), absent.name()))
                .orElse(act.actor().name());
    }

    private static Kind kind(ReportAct act) {
        return switch (act) {
            case AGREE, CONCLUDE_REVIEW, SIGN, ISSUE, CORRECT -> Kind.OK;
            case RETURN, SEND_BACK, REFUSE_TO_SEAL, DECIDE_RECALL, RECALL, REPLACE -> Kind.RETURN;
            case CREATE, EDIT, SUBMIT, WITHDRAW, CANCEL, DECIDE_CORRECTION, REVOKE_DECISION, PREPARE_REPLACEMENT ->
                Kind.PLAIN;
            case REASSIGN, CONSULT, ANSWER -> Kind.PLAIN;
        };
    }

    private static String icon(ReportAct act) {
        return switch (act) {
            case CREATE -> "plus";
            case EDIT -> "pencil";
            case SUBMIT -> "send";
            case AGREE, CONCLUDE_REVIEW -> "check";
            case RETURN, SEND_BACK, REFUSE_TO_SEAL -> "return";
            case REASSIGN -> "swap";
            case CONSULT, ANSWER -> "comment";
            case WITHDRAW, REVOKE_DECISION -> "undo";
            case SIGN -> "sign";
            case ISSUE -> "seal";
            case CANCEL -> "x";
            case DECIDE_RECALL, RECALL -> "ban";
            case DECIDE_CORRECTION, CORRECT -> "fix";
            case PREPARE_REPLACEMENT, REPLACE -> "swap";
        };
    }
}
