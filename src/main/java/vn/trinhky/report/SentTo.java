package vn.trinhky.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody an issued document says it went to. */
@Component
class SentTo {
    private final Reports reports;
    private final SubmittedVersions versions;

    SentTo(Reports reports, SubmittedVersions versions) {
        this.reports = reports;
        this.versions = versions;
    }

    /** Addressees and recipients in the order of the page. */
    List<String> of(ReportId id) {
        return reports.findById(id.value())
                .flatMap(report -> versions.find(id, report.versionNo()))
                .map(VersionDetails::metadata)
                .map(said -> Stream.concat(said.addressees().stream(), said.recipients().stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
