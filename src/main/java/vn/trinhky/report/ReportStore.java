package vn.trinhky.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.event.DraftTextChanged;

/** Loads reports to read or to change them, and saves them with their events and the lines of their history. */
@Component
class ReportStore {
    private final Reports reports;
    private final SubmittedVersions versions;
    private final Acts acts;
    private final FileRights files;
    private final ApplicationEventPublisher events;

    ReportStore(
            Reports reports,
            SubmittedVersions versions,
            Acts acts,
            FileRights files,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.versions = versions;
        this.acts = acts;
        this.files = files;
        this.events = events;
    }

    /** Locks the report until the transaction ends: acts on one report happen one after another. */
    Report toChange(ReportId id) {
        return reports.findToChange(id.value()).orElseThrow(ReportStore::unknown);
    }

    Report readableBy(Actor person, ReportId id) {
        Report report = reports.findById(id.value()).orElseThrow(ReportStore::unknown);
        if (levelOf(report, person) != ReportAccess.Level.READ) {
            throw unknown();
        }
        return report;
    }

    /** With at least its metadata visible to the person. */
    Report visibleTo(Actor person, ReportId id) {
        Report report = reports.findById(id.value()).orElseThrow(ReportStore::unknown);
        if (levelOf(report, person) == ReportAccess.Level.NONE) {
            throw unknown();
        }
        return report;
    }

    /** The last submitted version. */
    VersionDetails currentVersion(Report report) {
        return versions.find(report.id(), report.versionNo()).orElseThrow(ReportStore::unknown);
    }

    /** At most one document is on its way to replace another. */
    void requireNoneReplacing(Report replaced) {
        reports.findReplacing(replaced.id().value()).stream().findFirst().ifPresent(other -> {
            throw ReportRule.REPLACEMENT_ALREADY_BEGUN.broken(other.summary().drafterName());
        });
    }

    /** Whoever acts for somebody who has it reads it as they do. */
    static ReportAccess.Level levelOf(Report report, Actor person) {
        ReportAccess.Level own = report.access().levelOf(person.person());
        return own != ReportAccess.Level.READ && report.isAt(person) ? ReportAccess.Level.READ : own;
    }

    /** Whoever hears an event may act on the same report again: by then it is saved, and no event comes twice. */
    void save(Report report) {
        reports.saveAndFlush(report);
        report.takeNewActs().forEach(act -> acts.add(report.id(), act));
        report.takeNewEvents().forEach(events::publishEvent);
    }

    /** Every picture and attachment of a new draft is one that its writer may use. */
    void requireOwnFiles(ReportId id, ReportMetadata metadata, ReportContent content) {
        files.requireOwn(id, metadata);
        files.requireOwn(id, ReportContent.EMPTY, content);
    }

    /** A draft's metadata was saved. */
    void metadataChanged(ReportId id, ReportMetadata after) {
        files.requireOwn(id, after);
    }

    /**
     * A draft's text was saved: what is bound to its words is carried along before the transaction ends.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it names a picture that is not of this report
     */
    void textChanged(ReportId id, ReportContent before, ReportContent after) {
        files.requireOwn(id, before, after);
        if (!before.equals(after)) {
            events.publishEvent(new DraftTextChanged(id, before, after));
        }
    }

    /** The same answer for a report that is not there and one that may not be read: ids cannot be probed. */
    private static AccessDeniedException unknown() {
        return new AccessDeniedException("no such report, or not to be read by this person");
    }
}
