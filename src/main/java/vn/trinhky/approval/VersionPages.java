package vn.trinhky.approval;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.typesetting.Manuscript;
import vn.trinhky.typesetting.Manuscripts;
import vn.trinhky.typesetting.PageMark;
import vn.trinhky.typesetting.Typesetter;
import vn.trinhky.typesetting.WordExport;

/**
 * Submitted versions as pages to read: number and date open, marked as a draft with the version's hash. Nothing is
 * kept; whoever may read the report may read its pages.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class VersionPages {
    private final ReportCatalog catalog;
    private final ApprovalRounds rounds;
    private final Manuscripts manuscripts;
    private final Typesetter typesetter;
    private final WordExport words;
    private final Clock clock;

    VersionPages(
            ReportCatalog catalog,
            ApprovalRounds rounds,
            Manuscripts manuscripts,
            Typesetter typesetter,
            WordExport words,
            Clock clock) {
        this.catalog = catalog;
        this.rounds = rounds;
        this.manuscripts = manuscripts;
        this.typesetter = typesetter;
        this.words = words;
        this.clock = clock;
    }

    /** The version as PDF, with the signer its round was opened for. */
    public byte[] pdf(ReportId report, int version) {
        return typesetter.typeset(manuscript(report, version)).bytes();
    }

    /** The same words as a Word document. */
    public byte[] word(ReportId report, int version) {
        return words.word(manuscript(report, version));
    }

    private Manuscript manuscript(ReportId report, int version) {
        VersionDetails details = catalog.version(report, version);
        PageMark mark = new PageMark.Draft(
                version, Optional.of(details.hash()), OfficeTime.today(clock).getYear());
        RoundStep signature = rounds.findOfVersion(report, version)
                .map(ApprovalRound::steps)
                .orElseThrow(() -> new IllegalStateException("version " + version + " without a round: " + report))
                .getLast();
        return signature
                .decision()
                .map(decision ->
                        manuscripts.of(details, PersonId.of(decision.by().id()), decision.under(), mark))
                .orElseGet(() -> manuscripts.of(details, signature.person(), Optional.empty(), mark));
    }
}
