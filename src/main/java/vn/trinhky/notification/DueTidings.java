package vn.trinhky.notification;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.notification.Audience.HoldersOf;
import vn.trinhky.notification.Audience.One;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.absence.Absence;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.signing.CertificateTerm;
import vn.trinhky.signing.HeldCertificate;
import vn.trinhky.signing.KeyHolder;

/** What is told when a day has come, each once for its day. */
final class DueTidings {
    private DueTidings() {}

    /** Soon due, overdue, or signed and not issued in time; for whoever has it. */
    static Optional<Tiding> deadline(ReportSummary report, LocalDate today) {
        return report.holder()
                .flatMap(holder -> report.actBy()
                        .map(day -> Tiding.of(
                                        kind(report.status(), day, today),
                                        Tidings.waiting(holder, report.status()),
                                        report.id(),
                                        day.toString())
                                .on(day)));
    }

    private static NoticeKind kind(ReportStatus status, LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            return NoticeKind.DUE_SOON;
        }
        return status == ReportStatus.SIGNED ? NoticeKind.NOT_ISSUED : NoticeKind.OVERDUE;
    }

    /** @param absence under which somebody acts */
    static Tiding standIn(Absence absence) {
        Delegation delegation = absence.delegation().orElseThrow();
        return new Tiding(
                NoticeKind.STAND_IN,
                new One(delegation.deputy()),
                Optional.empty(),
                Optional.of(absence.person()),
                Optional.of(absence.to()),
                Tiding.key(NoticeKind.STAND_IN, absence.id(), absence.from()));
    }

    /** Told again at each of the warnings; the seal’s is the clerks’ business. */
    static Optional<Tiding> certificate(HeldCertificate held) {
        return held.term().filter(CertificateTerm::needsCare).map(term -> switch (held.holder()) {
            case KeyHolder.Signer(var person) -> certificate(NoticeKind.OWN_CERTIFICATE, new One(person), person, term);
            case KeyHolder.AgencySeal(var agency) ->
                certificate(NoticeKind.SEAL_CERTIFICATE, new HoldersOf(Office.CLERK), agency, term);
        });
    }

    private static Tiding certificate(NoticeKind kind, Audience audience, Object holder, CertificateTerm term) {
        return new Tiding(
                kind,
                audience,
                Optional.empty(),
                Optional.empty(),
                Optional.of(term.validTo()),
                Tiding.key(kind, holder, term.validTo() + ":" + term.stage()));
    }
}
