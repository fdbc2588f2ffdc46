package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.panel.ReportHistory;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** What happened to the report so far; versions that were submitted can be read as they were. */
class HistoryPanel extends Div {
    private final EditorServices services;

    /**
     * @param history newest first
     * @param openVersion shows a submitted version
     */
    HistoryPanel(List<ActRecord> history, EditorServices services, IntConsumer openVersion) {
        this.services = services;
        addClassName("tk-pane");
        List<ActRecord> submissions =
                history.stream().filter(act -> act.act() == ReportAct.SUBMIT).toList();
        if (!submissions.isEmpty()) {
            add(Markup.section(getTranslation("drafting.HistoryPanel.versions")));
        }
        submissions.forEach(act -> add(version(act, openVersion)));
        add(Markup.section(getTranslation("drafting.HistoryPanel.acts")));
        add(new ReportHistory(history, Optional.empty(), services.dates()));
    }

    private Component version(ActRecord submission, IntConsumer open) {
        String name = getTranslation(
                "drafting.HistoryPanel.version",
                submission.version(),
                services.marks().moment(submission.at()));
        Button button = new Button(name, Icons.of("file"), click -> {
            open.accept(submission.version());
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }
}
