package vn.trinhky.report;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;

/** Turns a draft into a version: runs every check, freezes text and letterhead, and moves the report. */
@Component
class Submission {
    private final ReportStore store;
    private final Drafts drafts;
    private final SubmittedVersions versions;
    private final Organization organization;
    private final List<SubmissionCheck> checks;

    Submission(
            ReportStore store,
            Drafts drafts,
            SubmittedVersions versions,
            Organization organization,
            List<SubmissionCheck> checks) {
        this.store = store;
        this.drafts = drafts;
        this.versions = versions;
        this.organization = organization;
        this.checks = List.copyOf(checks);
    }

    void submit(Report report, long revision, PersonDetails by, Instant now) {
        Draft draft =
                drafts.findById(report.id().value()).orElseThrow(() -> new AccessDeniedException("no such draft"));
        report.refusalOf(ReportAct.SUBMIT, Actor.alone(by)).ifPresent(refusal -> {
            throw refusal;
        });
        draft.requireRevision(revision);
        DraftDetails details = draft.details();
        ReportRule.CONTENT_REQUIRED.require(!details.content().isBlank());
        details.content().requireDescribedImages();
        checks.forEach(check -> check.check(details));
        Sha256 hash = MetadataJson.hashOf(details.metadata(), details.content());
        report.submit(by, hash, now);
        versions.add(new VersionDetails(
                report.id(),
                report.versionNo(),
                details.metadata(),
                details.content(),
                hash,
                organization.letterheadOn(OfficeTime.day(now)).id(),
                by.actor(),
                now));
        store.save(report);
    }
}
