package vn.trinhky.approval;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.security.CurrentPerson;

/** Which versions somebody of the chain has seen, so that the next one can be shown as what changed since. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('REVIEWER', 'SIGNER', 'CLERK')")
public class LastSeen {
    private final ReportCatalog catalog;
    private final SeenVersions seen;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    LastSeen(ReportCatalog catalog, SeenVersions seen, CurrentPerson currentPerson, Clock clock) {
        this.catalog = catalog;
        this.seen = seen;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The person is shown the current version. It stays compared with the same earlier one however often it is shown.
     *
     * @return the last version before it that the person was shown, empty if this is the first
     */
    public Optional<Integer> show(ReportId report) {
        int version = catalog.readableSummary(report).version();
        PersonId reader = currentPerson.id();
        seen.add(report, reader, version, clock.instant());
        return seen.lastBefore(report, reader, version);
    }
}
