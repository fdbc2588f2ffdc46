package vn.trinhky.signing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;

/** The rules before a signature: one list for the refusal in the service and for the disabled button. */
@Component
class SigningGate {
    private final ReportCatalog catalog;
    private final Approvals approvals;

    SigningGate(ReportCatalog catalog, Approvals approvals) {
        this.catalog = catalog;
        this.approvals = approvals;
    }

    Optional<RuleBrokenException> refusalOf(ReportId report) {
        return catalog.refusalOf(report, ReportAct.SIGN).or(() -> unlessAgreed(report));
    }

    /** The version every step agreed to; the signature binds to it. */
    VersionDetails agreedVersion(ReportId report) {
        refusalOf(report).ifPresent(refusal -> {
            throw refusal;
        });
        return catalog.currentVersion(report);
    }

    private Optional<RuleBrokenException> unlessAgreed(ReportId report) {
        ReportSummary summary = catalog.readableSummary(report);
        boolean agreed = approvals
                .round(report)
                .filter(ApprovalRound::isFullyAgreed)
                .filter(round -> summary.versionHash()
                        .filter(round.versionHash()::equals)
                        .isPresent())
                .isPresent();
        return agreed ? Optional.empty() : Optional.of(SigningRule.VERSION_UNCHANGED_SINCE_APPROVAL.broken());
    }
}
