package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Timeline;

/** What happened to the report so far; versions that were submitted can be read as they were. */
class HistoryPanel extends Div {
    private final Dates dates;

    /**
     * @param history newest first
     * @param openVersion shows a submitted version
     */
    HistoryPanel(List<ActRecord> history, Dates dates, IntConsumer openVersion) {
        this.dates = dates;
        addClassName("tk-pane");
        List<ActRecord> submissions =
                history.stream().filter(act -> act.act() == ReportAct.SUBMIT).toList();
        if (!submissions.isEmpty()) {
            add(Markup.section(getTranslation("drafting.HistoryPanel.versions")));
        }
        submissions.forEach(act -> add(version(act, openVersion)));
        add(Markup.section(getTranslation("drafting.HistoryPanel.acts")));
        add(new Timeline(history.stream().map(this::entry).toList()));
    }

    private Component version(ActRecord submission, IntConsumer open) {
        Button button = new Button(
                getTranslation(
                        "drafting.HistoryPanel.version",
                        submission.version(),
                        dates.exact(submission.at(), getLocale())),
                Icons.of("file"),
                click -> open.accept(submission.version()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private Timeline.Entry entry(ActRecord act) {
        Timeline.Entry entry = Timeline.Entry.act(
                kind(act.act()),
                dates.day(OfficeTime.day(act.at())),
                dates.time(act.at()),
                icon(act.act()),
                act.actor().name(),
                getTranslation(act.act().messageKey()));
        return act.reason().map(entry::because).orElse(entry);
    }

    private static Timeline.Kind kind(ReportAct act) {
        return switch (act) {
            case AGREE, CONCLUDE_REVIEW, SIGN, ISSUE -> Timeline.Kind.OK;
            case RETURN, REFUSE_TO_SEAL -> Timeline.Kind.RETURN;
            case CREATE, EDIT, SUBMIT, WITHDRAW, CANCEL -> Timeline.Kind.PLAIN;
        };
    }

    private static String icon(ReportAct act) {
        return switch (act) {
            case CREATE, EDIT -> "pencil";
            case SUBMIT -> "send";
            case AGREE, CONCLUDE_REVIEW -> "check";
            case RETURN, REFUSE_TO_SEAL -> "return";
            case WITHDRAW -> "undo";
            case SIGN -> "sign";
            case ISSUE -> "seal";
            case CANCEL -> "ban";
        };
    }
}
