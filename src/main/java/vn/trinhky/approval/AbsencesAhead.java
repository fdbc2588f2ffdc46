package vn.trinhky.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.organization.absence.Absence;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;

/** Tells whoever sent a report which of its steps would fall due while their holder is away. It forbids nothing. */
@Service
@Transactional(readOnly = true)
public class AbsencesAhead {
    private final ApprovalRounds rounds;
    private final ReportCatalog catalog;
    private final Absences absences;
    private final Organization organization;
    private final WorkCalendar calendar;
    private final Clock clock;

    AbsencesAhead(
            ApprovalRounds rounds,
            ReportCatalog catalog,
            Absences absences,
            Organization organization,
            WorkCalendar calendar,
            Clock clock) {
        this.rounds = rounds;
        this.catalog = catalog;
        this.absences = absences;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In the order of the turns; none once nobody of the chain has it. A step that may take any time is due at once. */
    @PreAuthorize("isAuthenticated()")
    public List<AbsenceAhead> of(ReportId report) {
        ReportStatus status = catalog.readableSummary(report).status();
        if (status != ReportStatus.IN_REVIEW && status != ReportStatus.AWAITING_SIGNATURE) {
            return List.of();
        }
        return rounds.findLast(report).map(this::of).orElse(List.of());
    }

    private List<AbsenceAhead> of(ApprovalRound round) {
        LocalDate today = OfficeTime.today(clock);
        Map<RoundStep, LocalDate> due = round.expectedDays(today, calendar::plusWorkingDays);
        List<Absence> away = absences.since(Approvals.people(round), today);
        Map<PersonId, PersonDetails> deputies = organization.people(away.stream()
                .flatMap(absence -> absence.delegation().stream())
                .map(given -> given.deputy())
                .collect(Collectors.toSet()));
        List<AbsenceAhead> found = new ArrayList<>();
        due.forEach((step, day) -> step.open().forEach(seat -> found.addAll(ahead(step, seat, day, away, deputies))));
        return found;
    }

    private static List<AbsenceAhead> ahead(
            RoundStep step, Seat seat, LocalDate day, List<Absence> away, Map<PersonId, PersonDetails> deputies) {
        Duty duty = step.isSignature() ? Duty.SIGN : Duty.REVIEW;
        List<AbsenceAhead> absent = new ArrayList<>();
        for (Holder.OnePerson person : seat.people()) {
            Optional<Absence> absence = away.stream()
                    .filter(one -> one.person().equals(person.id()) && one.covers(day))
                    .findFirst();
            if (absence.isEmpty()) {
                return List.of();
            }
            Optional<String> deputy = absence.get()
                    .delegation()
                    .filter(given -> given.covers(duty))
                    .flatMap(given -> Optional.ofNullable(deputies.get(given.deputy())))
                    .map(PersonDetails::name);
            absent.add(
                    new AbsenceAhead(step.number(), person.name(), absence.get().to(), deputy));
        }
        return absent;
    }
}
