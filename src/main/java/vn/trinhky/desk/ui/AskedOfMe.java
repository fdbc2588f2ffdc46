package vn.trinhky.desk.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.Consultation;
import vn.trinhky.approval.Consultations;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;

/** What the person was asked for an opinion on. Two questions for all of it; at most 50, the oldest first. */
@Component
class AskedOfMe {
    private final Consultations consultations;
    private final ReportCatalog catalog;

    AskedOfMe(Consultations consultations, ReportCatalog catalog) {
        this.consultations = consultations;
        this.catalog = catalog;
    }

    record Asked(Consultation question, ReportSummary report) {}

    /** Only what can be answered now: whoever was asked about a report that was taken back meanwhile waits with it. */
    List<Asked> all() {
        List<Consultation> waiting = consultations.waiting();
        Map<ReportId, ReportSummary> reports = catalog.readableSummaries(
                waiting.stream().map(Consultation::report).distinct().toList());
        return waiting.stream()
                .flatMap(one -> Optional.ofNullable(reports.get(one.report()))
                        .filter(report -> report.status().allows(ReportAct.ANSWER))
                        .map(report -> new Asked(one, report))
                        .stream())
                .toList();
    }
}
