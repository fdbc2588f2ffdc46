package vn.trinhky.desk.ui;

import java.util.List;
import java.util.Optional;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.shell.kit.Facts;

/** What is known of a report beside its text. */
class CaseFileFacts extends Facts {

    /** @param metadata of the version that counts; empty for who sees the headline only */
    CaseFileFacts(ReportSummary report, Optional<ReportMetadata> metadata, DeskServices services) {
        metadata.ifPresent(given ->
                fact("type", getTranslation("report.type." + given.type().name())));
        fact("number", report.number().orElseGet(() -> getTranslation("desk.CaseFileView.numberLater")));
        report.documentDate().ifPresent(date -> fact("date", services.dates().day(date)));
        fact("drafter", report.drafterName());
        fact("unit", services.organization().unit(report.draftingUnit()).name());
        report.dueDate().ifPresent(due -> fact("due", services.dates().day(due)));
        if (report.urgency() != Urgency.NORMAL) {
            fact("urgency", getTranslation("report.urgency." + report.urgency().name()));
        }
        if (report.restricted()) {
            fact("reading", getTranslation("desk.CaseFileView.restricted"));
        }
        metadata.ifPresent(given -> {
            lines("addressees", given.addressees());
            lines("recipients", given.recipients());
        });
    }

    private void lines(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            fact(name, String.join("; ", lines));
        }
    }

    private void fact(String name, String value) {
        add(getTranslation("desk.CaseFileView.fact." + name), value);
    }
}
