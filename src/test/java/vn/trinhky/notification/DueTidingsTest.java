package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.notification.Audience.HoldersOf;
import vn.trinhky.notification.Audience.One;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.absence.Absence;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.signing.CertificateTerm;
import vn.trinhky.signing.HeldCertificate;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.testing.People;

class DueTidingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void aDeadlineIsSoonUntilItsDayHasPassed() {
        assertThat(kind(ReportStatus.IN_REVIEW, TODAY.plusDays(1))).contains(NoticeKind.DUE_SOON);
        assertThat(kind(ReportStatus.IN_REVIEW, TODAY)).contains(NoticeKind.DUE_SOON);
        assertThat(kind(ReportStatus.IN_REVIEW, TODAY.minusDays(1))).contains(NoticeKind.OVERDUE);
    }

    @Test
    void whatIsSignedAndNotIssuedInTimeIsToldAsSuch() {
        assertThat(kind(ReportStatus.SIGNED, TODAY)).contains(NoticeKind.DUE_SOON);
        assertThat(kind(ReportStatus.SIGNED, TODAY.minusDays(1))).contains(NoticeKind.NOT_ISSUED);
    }

    @Test
    void aMovedDeadlineIsToldAnew() {
        assertThat(DueTidings.deadline(due(ReportStatus.IN_REVIEW, TODAY), TODAY)
                        .orElseThrow()
                        .onceKey())
                .isNotEqualTo(DueTidings.deadline(due(ReportStatus.IN_REVIEW, TODAY.plusDays(1)), TODAY)
                        .orElseThrow()
                        .onceKey());
    }

    @Test
    void theDeputyIsToldForWhomAndHowLong() {
        Absence absence = new Absence(
                new AbsenceId(UUID.randomUUID()),
                People.CHUTICH,
                TODAY,
                TODAY.plusDays(3),
                Optional.of(new Delegation(People.PHOCHUTICH, Set.of(Duty.SIGN), SigningForm.KT, "12/QĐ-UBND")));
        Tiding told = DueTidings.standIn(absence);
        assertThat(told.audience()).isEqualTo(new One(People.PHOCHUTICH));
        assertThat(told.about()).contains(People.CHUTICH);
        assertThat(told.day()).contains(TODAY.plusDays(3));
    }

    @Test
    void certificatesAreWarnedAboutAtEachStageOnce() {
        assertThat(DueTidings.certificate(held(new KeyHolder.Signer(People.CHUTICH), 90)))
                .isEmpty();
        Tiding months = DueTidings.certificate(held(new KeyHolder.Signer(People.CHUTICH), 59))
                .orElseThrow();
        Tiding nextDay =
                DueTidings.certificate(heldUntil(TODAY.plusDays(59), 58)).orElseThrow();
        assertThat(months.audience()).isEqualTo(new One(People.CHUTICH));
        assertThat(months.kind()).isEqualTo(NoticeKind.OWN_CERTIFICATE);
        assertThat(nextDay.onceKey()).isEqualTo(months.onceKey());
        assertThat(DueTidings.certificate(heldUntil(TODAY.plusDays(59), 30))
                        .orElseThrow()
                        .onceKey())
                .isNotEqualTo(months.onceKey());
        Tiding seal = DueTidings.certificate(held(new KeyHolder.AgencySeal(People.AGENCY), 5))
                .orElseThrow();
        assertThat(seal.audience()).isEqualTo(new HoldersOf(Office.CLERK));
    }

    private static HeldCertificate held(KeyHolder holder, long daysLeft) {
        return new HeldCertificate(
                holder, "Tên", Optional.of(new CertificateTerm(TODAY.plusDays(daysLeft), daysLeft)), false, false);
    }

    private static HeldCertificate heldUntil(LocalDate day, long daysLeft) {
        return new HeldCertificate(
                new KeyHolder.Signer(People.CHUTICH),
                "Tên",
                Optional.of(new CertificateTerm(day, daysLeft)),
                false,
                false);
    }

    private static Optional<NoticeKind> kind(ReportStatus status, LocalDate day) {
        return DueTidings.deadline(due(status, day), TODAY).map(Tiding::kind);
    }

    private static ReportSummary due(ReportStatus status, LocalDate day) {
        return new ReportSummary(
                ReportId.of("e0000000-0000-4000-8000-000000000002"),
                status,
                "Kết quả",
                Urgency.NORMAL,
                Optional.of(day),
                false,
                People.UNIT_VHTT,
                People.SOANTHAO,
                "Nguyễn Thị Hạnh",
                Optional.of(new Holder.OnePerson(People.VHTT, "Phạm Quang Huy")),
                Instant.EPOCH,
                Optional.of(day),
                1,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }
}
