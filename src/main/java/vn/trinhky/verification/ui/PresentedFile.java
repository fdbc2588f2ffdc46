package vn.trinhky.verification.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.verification.CheckReport;
import vn.trinhky.verification.CheckResult;
import vn.trinhky.verification.TrueDocument;
import vn.trinhky.verification.Verdict.Genuine;
import vn.trinhky.verification.Verdict.NoLongerStanding;

/**
 * A file that was checked: its name, its hash and the verdict. The file itself is gone.
 *
 * @param name as it may be shown
 */
record PresentedFile(String name, Sha256 hash, CheckResult result) {

    static PresentedFile of(@Nullable String fileName, byte[] pdf, CheckResult result) {
        return new PresentedFile(CheckReport.shown(Optional.ofNullable(fileName).orElse("")), Sha256.of(pdf), result);
    }

    /** False for anything but the very document of this id. */
    boolean isDocument(ReportId report) {
        TrueDocument document = switch (result.verdict()) {
            case Genuine(var found) -> found;
            case NoLongerStanding(var found, var _, var _) -> found;
            default -> null;
        };
        return document != null && document.report().equals(report);
    }
}
