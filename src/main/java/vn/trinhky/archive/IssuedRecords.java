package vn.trinhky.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.report.ReportId;

/** What is printed on the first page of an issued document, for whoever has proved to hold it or a copy of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class IssuedRecords {
    private final ArchivedReports reports;

    IssuedRecords(ArchivedReports reports) {
        this.reports = reports;
    }

    /**
     * An issued document.
     *
     * @param number as printed
     * @param agencyName as its own letterhead shows it
     * @param restricted its subject is for those who hold the document itself
     */
    public record IssuedRecord(String number, LocalDate date, String subject, String agencyName, boolean restricted) {}

    /** Empty for a report that was never issued, or is none. */
    public Optional<IssuedRecord> of(ReportId report) {
        return reports.findRows(List.of(report.value())).stream()
                .findFirst()
                .map(ArchivedRow::details)
                .map(details -> new IssuedRecord(
                        details.number(),
                        details.date(),
                        details.subject(),
                        details.agencyName(),
                        details.restricted()));
    }
}
