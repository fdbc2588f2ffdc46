package vn.trinhky.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Headlines for parts of the program that act by themselves: who has which report, and what is due. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SYSTEM')")
public class ReportWatch {
    private final Reports reports;

    ReportWatch(Reports reports) {
        this.reports = reports;
    }

    public Optional<ReportSummary> find(ReportId id) {
        return reports.findById(id.value()).map(Report::summary);
    }

    /** What somebody has and must have done by that day, the oldest day first. Drafts nobody submitted do not count. */
    public List<ReportSummary> dueBy(LocalDate day, int offset, int limit) {
        return reports.findDueBy(day, PageRequest.of(offset / limit, limit)).stream()
                .map(Report::summary)
                .toList();
    }
}
