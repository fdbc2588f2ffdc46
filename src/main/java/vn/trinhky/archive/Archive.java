package vn.trinhky.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.archive.ArchiveIndex.Found;
import vn.trinhky.archive.ArchiveIndex.Question;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.AfterIssue;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.security.CurrentPerson;

/**
 * Issued reports, found years later and handed out as they were issued. Everything is for the signed-in person: what
 * they may not read is neither found nor counted. Administrators have no business here.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER', 'CLERK', 'AUDITOR')")
public class Archive {
    private final ArchiveIndex index;
    private final ArchivedReports reports;
    private final IssuedFiles files;
    private final AfterIssue afterIssue;
    private final Organization organization;
    private final CurrentPerson currentPerson;

    Archive(
            ArchiveIndex index,
            ArchivedReports reports,
            IssuedFiles files,
            AfterIssue afterIssue,
            Organization organization,
            CurrentPerson currentPerson) {
        this.index = index;
        this.reports = reports;
        this.files = files;
        this.afterIssue = afterIssue;
        this.organization = organization;
        this.currentPerson = currentPerson;
    }

    /** A page of what is found: best first if there are words, else newest first. */
    public List<ArchiveHit> search(ArchiveQuery query, int offset, int limit) {
        List<Found> found = index.find(asked(query), offset, limit);
        Map<UUID, ArchivedRow> rows = reports
                .findRows(found.stream().map(Found::report).toList())
                .stream()
                .collect(Collectors.toMap(ArchivedRow::reportId, Function.identity()));
        Map<ReportId, ReportStatus> statuses =
                afterIssue.statuses(rows.keySet().stream().map(ReportId::new).toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(rows.get(one.report()))
                        .map(ArchivedRow::details)
                        .flatMap(details -> Stream.ofNullable(statuses.get(details.report()))
                                .map(status -> hit(one, details, status))))
                .toList();
    }

    private static ArchiveHit hit(Found found, ArchivedDetails details, ReportStatus status) {
        boolean inSubject = !found.subject().segments().isEmpty();
        return new ArchiveHit(
                details, status, inSubject ? found.subject() : MarkedText.plain(details.subject()), found.snippet());
    }

    public int count(ArchiveQuery query) {
        return index.count(asked(query));
    }

    /** Years the words are found in, newest first, and how often. */
    public SortedMap<Integer, Integer> countByYear(String words) {
        SortedMap<Integer, Integer> years = new TreeMap<>(Collections.reverseOrder());
        index.countByYear(asked(ArchiveQuery.of(words)))
                .forEach((year, count) -> years.put(year, Math.toIntExact(count)));
        return years;
    }

    /** Years that have something to read, newest first. */
    public List<Integer> years() {
        return new ArrayList<>(countByYear("").keySet());
    }

    private Question asked(ArchiveQuery query) {
        return new Question(organization.agency(), ArchiveReader.of(currentPerson.get()), query);
    }

    /**
     * What is known of an issued report, without opening it.
     *
     * @throws AccessDeniedException if it may not be read, or was never issued
     */
    public ArchivedDetails details(ReportId report) {
        if (afterIssue.statuses(List.of(report)).isEmpty()) {
            throw new AccessDeniedException("not to be read by this person");
        }
        return reports.findRows(List.of(report.value())).stream()
                .findFirst()
                .map(ArchivedRow::details)
                .orElseThrow(() -> new AccessDeniedException("not issued"));
    }

    /**
     * The issued file. Each call is a view and an entry of the audit chain.
     *
     * @throws AccessDeniedException if it may not be read, or was never issued
     * @throws vn.trinhky.storage.MissingFileException if the kept file is gone or no longer the issued one
     */
    @Transactional
    public IssuedDocument open(ReportId report) {
        return files.view(details(report));
    }

    /**
     * The signed bytes as they were issued, also of a document that was recalled or replaced since: for those who have
     * to prove what was issued. A view, like {@link #open}.
     *
     * @throws AccessDeniedException if it may not be read, or was never issued
     */
    @Transactional
    @PreAuthorize("hasAnyRole('CLERK', 'AUDITOR')")
    public IssuedDocument openOriginal(ReportId report) {
        return files.original(details(report));
    }

    /**
     * Checks the kept file against the hash it was issued under, and its signatures.
     *
     * @throws AccessDeniedException if it may not be read, or was never issued
     */
    public IntegrityReport checkIntegrity(ReportId report) {
        return files.check(details(report));
    }
}
