package vn.trinhky.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.security.CurrentPerson;

/** What the signed-in person was told. Nobody reaches anybody else's. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {
    private final Notices notices;
    private final ReportCatalog reports;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Inbox(Notices notices, ReportCatalog reports, Organization organization, CurrentPerson currentPerson, Clock clock) {
        this.notices = notices;
        this.reports = reports;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(currentPerson.id());
    }

    @Transactional(readOnly = true)
    public int count(boolean unreadOnly) {
        return unreadOnly ? unread() : notices.count(currentPerson.id());
    }

    /** Newest first. The number of statements does not depend on how many there are. */
    @Transactional(readOnly = true)
    public List<InboxEntry> page(boolean unreadOnly, int offset, int limit) {
        List<Notices.Row> rows = notices.page(currentPerson.id(), unreadOnly, offset, limit);
        Map<ReportId, ReportSummary> readable = reports.readableSummaries(
                rows.stream().flatMap(row -> row.report().stream()).distinct().toList());
        Map<PersonId, PersonDetails> named = organization.people(
                rows.stream().flatMap(row -> row.about().stream()).distinct().toList());
        return rows.stream()
                .map(row -> new InboxEntry(
                        row.id(),
                        row.kind(),
                        row.at(),
                        row.read(),
                        row.about().map(named::get).map(PersonDetails::name),
                        row.day(),
                        row.report(),
                        row.report().map(readable::get).map(ReportSummary::subject)))
                .toList();
    }

    public void markRead(NoticeId id) {
        notices.read(currentPerson.id(), id, clock.instant());
    }

    /** @param shown the newest the person has seen: what came after stays unread */
    public void markAllRead(Instant shown) {
        notices.readAll(currentPerson.id(), shown, clock.instant());
    }

    /** Marks one as read and tells which report it is about; empty if it is none of theirs, or about no report. */
    public Optional<ReportId> open(NoticeId id) {
        markRead(id);
        return notices.find(currentPerson.id(), id).flatMap(Notices.Row::report);
    }
}
