package vn.trinhky.drafting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.VersionPages;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.typesetting.Manuscript;
import vn.trinhky.typesetting.Manuscripts;
import vn.trinhky.typesetting.TypesetPdf;
import vn.trinhky.typesetting.Typesetter;
import vn.trinhky.typesetting.WordExport;

/**
 * The pages a draft becomes, for those who may read it. Nothing is kept and no transaction is held while pages are
 * set.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DraftPages {
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final VersionPages versions;
    private final Manuscripts manuscripts;
    private final Typesetter typesetter;
    private final WordExport words;

    DraftPages(
            ReportCatalog catalog,
            Approvals approvals,
            VersionPages versions,
            Manuscripts manuscripts,
            Typesetter typesetter,
            WordExport words) {
        this.catalog = catalog;
        this.approvals = approvals;
        this.versions = versions;
        this.manuscripts = manuscripts;
        this.typesetter = typesetter;
        this.words = words;
    }

    /** What would be printed of the draft as it is saved, under today's letterhead and with the expected signer. */
    public Manuscript manuscript(ReportId report) {
        DraftDetails draft = catalog.draft(report);
        int next = catalog.readableSummary(report).version() + 1;
        return manuscripts.of(draft, next, approvals.expectedSigner(draft.metadata()));
    }

    /**
     * The draft as it is saved, set as pages marked as a draft.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it is too long, or nothing can be printed under today's date
     */
    public TypesetPdf draft(ReportId report) {
        return typesetter.typeset(manuscript(report));
    }

    /** The draft as it is saved, as a Word document to go on working with elsewhere. */
    public byte[] word(ReportId report) {
        return words.word(manuscript(report));
    }

    /** A submitted version as a Word document. */
    public byte[] versionWord(ReportId report, int version) {
        return versions.word(report, version);
    }

    /** A submitted version as its reviewers see it. */
    public byte[] version(ReportId report, int version) {
        return versions.pdf(report, version);
    }
}
