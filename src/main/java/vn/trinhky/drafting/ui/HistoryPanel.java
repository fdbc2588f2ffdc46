package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.panel.ReportHistory;
import vn.trinhky.report.panel.VersionsPanel;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** Every text the report had, and what happened to it so far; versions that were submitted can be read as printed. */
class HistoryPanel extends Div {

    /**
     * @param history newest first
     * @param draft what is being written beside the panel
     * @param openVersion shows a submitted version
     */
    HistoryPanel(
            ReportId report,
            List<ActRecord> history,
            VersionsPanel.Draft draft,
            EditorServices services,
            IntConsumer openVersion) {
        addClassName("tk-pane");
        add(
                Markup.section(getTranslation("drafting.HistoryPanel.versions")),
                new VersionsPanel(report, Optional.of(draft), text -> open(text, openVersion), services.versions()),
                Markup.section(getTranslation("drafting.HistoryPanel.acts")),
                new ReportHistory(history, Optional.empty(), services.dates()));
    }

    private List<Component> open(TextSummary text, IntConsumer openVersion) {
        if (!(text.ref() instanceof TextRef.Submitted(int version))) {
            return List.of();
        }
        Button button = new Button(getTranslation("drafting.HistoryPanel.print"), Icons.of("file"), click -> {
            openVersion.accept(version);
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("drafting.HistoryPanel.printVersion", version));
        button.setDisableOnClick(true);
        return List.of(button);
    }
}
