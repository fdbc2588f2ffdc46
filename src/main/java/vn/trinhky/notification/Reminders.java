package vn.trinhky.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.ReportWatch;
import vn.trinhky.signing.SigningCertificates;

/** What comes due by itself: deadlines, absences that begin, certificates that end. */
@Component
class Reminders {
    private static final int AT_ONCE = 200;
    /** As lists colour it. */
    private static final int SOON_WORKING_DAYS = 2;

    private final ReportWatch reports;
    private final Absences absences;
    private final SigningCertificates certificates;
    private final WorkCalendar calendar;
    private final Telling telling;
    private final TransactionTemplate transaction;

    Reminders(
            ReportWatch reports,
            Absences absences,
            SigningCertificates certificates,
            WorkCalendar calendar,
            Telling telling,
            TransactionTemplate transaction) {
        this.reports = reports;
        this.absences = absences;
        this.certificates = certificates;
        this.calendar = calendar;
        this.telling = telling;
        this.transaction = transaction;
    }

    /** Tells everything that is due on that day; what was told before is not told again. */
    void remind(LocalDate today) {
        ReportsHeard.SYSTEM.run(() -> {
            remindOfDeadlines(today);
            List<Tiding> others = new ArrayList<>();
            absences.allCoveredToday().forEach(absence -> others.add(DueTidings.standIn(absence)));
            certificates.all().forEach(held -> DueTidings.certificate(held).ifPresent(others::add));
            tell(others);
        });
    }

    private void remindOfDeadlines(LocalDate today) {
        LocalDate soon = calendar.plusWorkingDays(today, SOON_WORKING_DAYS);
        int offset = 0;
        List<ReportSummary> due = reports.dueBy(soon, offset, AT_ONCE);
        while (!due.isEmpty()) {
            tell(due.stream()
                    .flatMap(report -> DueTidings.deadline(report, today).stream())
                    .toList());
            offset += AT_ONCE;
            due = reports.dueBy(soon, offset, AT_ONCE);
        }
    }

    private void tell(List<Tiding> tidings) {
        transaction.executeWithoutResult(status -> telling.tell(tidings, Optional.empty()));
    }
}
