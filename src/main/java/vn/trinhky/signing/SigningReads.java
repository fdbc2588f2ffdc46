package vn.trinhky.signing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.SignedPdf.SignedState;

/** What signing needs to know of report, person and files, always for the signed-in person. */
@Component
class SigningReads {
    private final ReportCatalog catalog;
    private final SignedFiles files;
    private final KnownDocuments known;
    private final ReadingCopies copies;
    private final Organization organization;
    private final CurrentPerson currentPerson;

    SigningReads(
            ReportCatalog catalog,
            SignedFiles files,
            KnownDocuments known,
            ReadingCopies copies,
            Organization organization,
            CurrentPerson currentPerson) {
        this.catalog = catalog;
        this.files = files;
        this.known = known;
        this.copies = copies;
        this.organization = organization;
        this.currentPerson = currentPerson;
    }

    KeyHolder.Signer me() {
        return new KeyHolder.Signer(currentPerson.id());
    }

    KeyHolder.AgencySeal seal() {
        return new KeyHolder.AgencySeal(organization.agency());
    }

    VersionDetails currentVersion(ReportId report) {
        return catalog.currentVersion(report);
    }

    int versionNumber(ReportId report) {
        return catalog.readableSummary(report).version();
    }

    void requireAllowed(ReportId report, ReportAct act) {
        catalog.refusalOf(report, act).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The chairman's signed file under the report's number. */
    SignedPdf certified(ReportId report) {
        return catalog.readableSummary(report)
                .number()
                .flatMap(number -> files.find(report, number, SignedState.CERTIFIED))
                .orElseThrow(SigningRule.SIGNED_BEFORE_SEALED::broken);
    }

    /** Fingerprint of the certificate that made the chairman's file. */
    Sha256 certificateOf(SignedPdf certified) {
        return files.certificate(certified.report(), certified.number(), SignedState.CERTIFIED)
                .orElseThrow(SigningRule.SIGNED_BEFORE_SEALED::broken);
    }

    Optional<SignedPdf> newest(ReportId report) {
        return catalog.readableSummary(report)
                .number()
                .flatMap(number -> known.newest(report, number))
                .map(files::get);
    }

    ReadingCopy copy(SignedPdf file) {
        return copies.of(file);
    }
}
