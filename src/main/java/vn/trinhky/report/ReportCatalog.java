package vn.trinhky.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.PersonId;

/** Everything that is read of a report. Each answer is for the signed-in person, by the rights matrix. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReportCatalog {
    private final Reports reports;
    private final ReportStore store;
    private final Drafts drafts;
    private final SubmittedVersions versions;
    private final Acts acts;
    private final Actors actors;

    ReportCatalog(
            Reports reports, ReportStore store, Drafts drafts, SubmittedVersions versions, Acts acts, Actors actors) {
        this.reports = reports;
        this.store = store;
        this.drafts = drafts;
        this.versions = versions;
        this.acts = acts;
        this.actors = actors;
    }

    /** The report's headline and state; an administrator sees this and nothing else. */
    public ReportSummary summary(ReportId id) {
        return store.visibleTo(actors.current(), id).summary();
    }

    /**
     * The same for somebody who may read all of it.
     *
     * @throws AccessDeniedException if they see less
     */
    public ReportSummary readableSummary(ReportId id) {
        return store.readableBy(actors.current(), id).summary();
    }

    /** Those of the reports that the person may read, with one question for all of them. */
    public Map<ReportId, ReportSummary> readableSummaries(Collection<ReportId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Actor person = actors.current();
        return reports.findWithPeople(ids.stream().map(ReportId::value).toList()).stream()
                .filter(report -> ReportStore.levelOf(report, person) == ReportAccess.Level.READ)
                .collect(Collectors.toMap(Report::id, Report::summary));
    }

    /** True if content, versions and history may be read, not only the headline. */
    public boolean isReadable(ReportId id) {
        return reports.findById(id.value())
                .filter(report -> ReportStore.levelOf(report, actors.current()) == ReportAccess.Level.READ)
                .isPresent();
    }

    /** The draft as it is being written, for those who may read drafts of the unit. */
    public DraftDetails draft(ReportId id) {
        Report report = store.readableBy(actors.current(), id);
        return drafts.findById(report.id().value())
                .orElseThrow(ReportCatalog::unknown)
                .details();
    }

    /** A submitted version. */
    public VersionDetails version(ReportId id, int number) {
        store.readableBy(actors.current(), id);
        return versions.find(id, number).orElseThrow(ReportCatalog::unknown);
    }

    /** The last submitted version. */
    public VersionDetails currentVersion(ReportId id) {
        Report report = store.readableBy(actors.current(), id);
        return versions.find(id, report.versionNo()).orElseThrow(ReportCatalog::unknown);
    }

    /** Numbers of the submitted versions, newest first. */
    public List<Integer> versionNumbers(ReportId id) {
        store.readableBy(actors.current(), id);
        return versions.numbers(id);
    }

    /** The report's own history, newest first. */
    public List<ActRecord> history(ReportId id) {
        Report report = store.readableBy(actors.current(), id);
        return acts.of(report.id());
    }

    /** Its drafter and the people of its chain: who reads it even when it is restricted, beside the unit's heads. */
    public Set<PersonId> ownPeople(ReportId id) {
        return store.readableBy(actors.current(), id).access().ownPeople();
    }

    /** What keeps the signed-in person from the act right now, if anything: the disabled button says it. */
    public Optional<RuleBrokenException> refusalOf(ReportId id, ReportAct act) {
        Actor person = actors.current();
        return store.visibleTo(person, id).refusalOf(act, person);
    }

    /** A page of one of the person's own lists. */
    public List<ReportSummary> page(WorkList list, int offset, int limit) {
        Actor person = actors.current();
        return reports
                .findBy(
                        WorkQuery.of(list, person),
                        query -> query.sortBy(list.order()).limit(limit).scroll(after(offset)))
                .stream()
                .map(Report::summary)
                .toList();
    }

    /** Spring Data counts the position of the last row already seen. */
    private static ScrollPosition after(int rows) {
        return rows == 0 ? ScrollPosition.offset() : ScrollPosition.offset(rows - 1L);
    }

    public int count(WorkList list) {
        return Math.toIntExact(reports.count(WorkQuery.of(list, actors.current())));
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("no such version, or not to be read by this person");
    }
}
