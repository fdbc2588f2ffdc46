package vn.trinhky.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.security.CurrentPerson;

/**
 * What became of reports after they were issued, by the rights matrix. Moving them is {@link ReportLifecycle}'s.
 *
 * @see <a href="../../../../../../docs/decisions/0023-after-issue.md">decision 0023</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AfterIssue {
    private static final Set<ReportAct> DECISIONS = EnumSet.of(ReportAct.DECIDE_RECALL, ReportAct.DECIDE_CORRECTION);
    private static final Set<ReportAct> ENDS =
            EnumSet.of(ReportAct.RECALL, ReportAct.CORRECT, ReportAct.REPLACE, ReportAct.REVOKE_DECISION);

    private final Reports reports;
    private final ReportStore store;
    private final Acts acts;
    private final SentTo sentTo;
    private final CurrentPerson currentPerson;

    AfterIssue(Reports reports, ReportStore store, Acts acts, SentTo sentTo, CurrentPerson currentPerson) {
        this.reports = reports;
        this.store = store;
        this.acts = acts;
        this.sentTo = sentTo;
        this.currentPerson = currentPerson;
    }

    /**
     * Everything about one report.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it may not be read
     */
    public Aftermath of(ReportId id) {
        PersonDetails reader = currentPerson.get();
        Report report = store.readableBy(Actor.alone(reader), id);
        List<ActRecord> history = acts.of(id);
        Optional<ActRecord> ended =
                history.stream().filter(act -> ENDS.contains(act.act())).findFirst();
        Optional<ActRecord> decided =
                history.stream().filter(act -> DECISIONS.contains(act.act())).findFirst();
        return new Aftermath(
                report.status(),
                report.aftermath().decision(),
                decided.filter(decision -> counts(report, decision, ended)),
                ended.filter(act -> act.act() != ReportAct.REVOKE_DECISION),
                report.aftermath().letter(),
                report.aftermath()
                        .replaces()
                        .flatMap(other -> reports.findById(other.value()))
                        .map(other -> link(other, reader)),
                reports.findReplacing(id.value()).stream()
                        .filter(other -> mayKnowOf(other, reader))
                        .findFirst()
                        .map(other -> link(other, reader)),
                sentTo.of(id));
    }

    private static boolean counts(Report report, ActRecord decision, Optional<ActRecord> ended) {
        return report.aftermath().decision().isPresent()
                || ended.filter(end -> end.act() != ReportAct.REVOKE_DECISION && end.number() > decision.number())
                        .isPresent();
    }

    /** Numbers and dates of issued documents are in the register, which everybody reads; drafts are nobody's business. */
    private static boolean mayKnowOf(Report other, PersonDetails reader) {
        return other.status().isIssuedOrAfter() || isReadable(other, reader);
    }

    private static LinkedReport link(Report other, PersonDetails reader) {
        ReportSummary summary = other.summary();
        return new LinkedReport(
                other.id(), other.status(), summary.number(), summary.documentDate(), isReadable(other, reader));
    }

    private static boolean isReadable(Report report, PersonDetails reader) {
        return report.access().levelOf(reader) == ReportAccess.Level.READ;
    }

    /** The status of each of these reports that may be read, with one question for all of them. */
    public Map<ReportId, ReportStatus> statuses(Collection<ReportId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        PersonDetails reader = currentPerson.get();
        return reports.findWithPeople(ids.stream().map(ReportId::value).toList()).stream()
                .filter(report -> isReadable(report, reader))
                .collect(Collectors.toMap(Report::id, Report::status));
    }
}
