package vn.trinhky.report;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an issued report still stands: all that the public may learn of its life, and only by its id. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class IssuedStanding {
    private final Reports reports;
    private final Acts acts;

    IssuedStanding(Reports reports, Acts acts) {
        this.reports = reports;
        this.acts = acts;
    }

    /**
     * Where an issued report stands.
     *
     * @param status one of those with {@link ReportStatus#isIssuedOrAfter()}
     * @param since when it came to stand so
     */
    public record Standing(ReportStatus status, Instant since) {}

    /** Empty for a report that was never issued, or is none. */
    public Optional<Standing> of(ReportId report) {
        return reports.findById(report.value())
                .map(found -> found.summary().status())
                .filter(ReportStatus::isIssuedOrAfter)
                .flatMap(status -> acts.of(report).stream()
                        .filter(act -> act.status() == status)
                        .reduce((newer, older) -> older)
                        .map(act -> new Standing(status, act.at())));
    }
}
