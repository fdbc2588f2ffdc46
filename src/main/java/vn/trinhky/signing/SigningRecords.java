package vn.trinhky.signing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.Reservation;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.SignedUnder;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.signing.SignedFiles.NewFile;
import vn.trinhky.signing.SignedPdf.SignedState;

/**
 * The transactions that make a signature or a seal count. Locks are always taken in the order series, report, head of
 * the audit chain.
 */
@Component
class SigningRecords {
    private final OutgoingRegister register;
    private final Approvals approvals;
    private final ReportLifecycle lifecycle;
    private final SignedFiles files;
    private final MadeSignatures signatures;
    private final SignaturePeople people;

    SigningRecords(
            OutgoingRegister register,
            Approvals approvals,
            ReportLifecycle lifecycle,
            SignedFiles files,
            MadeSignatures signatures,
            SignaturePeople people) {
        this.register = register;
        this.approvals = approvals;
        this.lifecycle = lifecycle;
        this.files = files;
        this.signatures = signatures;
        this.people = people;
    }

    @Transactional
    SignedPdf signed(Reservation reservation, VersionDetails version, NewFile file) {
        ReportId report = version.report();
        String number = reservation.number().printed();
        register.use(reservation, version.metadata());
        Sha256 hash = files.add(report, number, SignedState.CERTIFIED, file);
        approvals.recordSignature(report);
        signatures.add(report, number, file, people.signature(reservation.date(), file.madeAt()));
        lifecycle.sign(report, new SignedUnder(version.hash(), number, reservation.date(), hash));
        return new SignedPdf(report, number, SignedState.CERTIFIED, hash, file.bytes());
    }

    @Transactional
    SignedPdf issued(ReportId report, String number, NewFile file) {
        Sha256 hash = files.add(report, number, SignedState.SEALED, file);
        signatures.add(report, number, file, people.seal(file.madeAt()));
        lifecycle.issue(report, hash);
        return new SignedPdf(report, number, SignedState.SEALED, hash, file.bytes());
    }

    @Transactional
    void sealRefused(ReportId report, String number, Reason reason) {
        register.giveUp(report, number, reason);
        lifecycle.refuseToSeal(report, reason);
    }
}
