package vn.trinhky.organization.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.ActingPerson;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** Keeps who is away and who acts for them. Everybody keeps their own absences; the administrator keeps everybody's. */
@Service
@Transactional
public class Absences {
    private final AbsenceBook book;
    private final Organization organization;
    private final ActingPerson acting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceBook book,
            Organization organization,
            ActingPerson acting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.organization = organization;
        this.acting = acting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody will be away.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException with the {@link AbsenceRule} that is broken
     */
    @PreAuthorize("isAuthenticated()")
    public AbsenceId register(PersonId person, LocalDate from, LocalDate to, Optional<Delegation> delegation) {
        requireMayKeep(person);
        AbsenceRule.NOT_BEFORE_TODAY.require(!from.isBefore(today()));
        Absence absence = new Absence(new AbsenceId(UUID.randomUUID()), person, from, to, delegation);
        List<Absence> others = book.ofToChange(person, from);
        AbsenceRule.NO_OVERLAP.require(others.stream().noneMatch(absence::overlaps));
        delegation.ifPresent(given -> requireFits(absence, given));
        book.add(absence, acting.get().actor(), clock.instant());
        events.publishEvent(new AbsenceRegistered(absence, acting.get().actor(), clock.instant()));
        return absence.id();
    }

    private void requireFits(Absence absence, Delegation given) {
        PersonDetails deputy =
                organization.findPerson(given.deputy()).orElseThrow(() -> AbsenceRule.DEPUTY_HOLDS_OFFICE.broken());
        boolean signs = given.covers(Duty.SIGN);
        AbsenceRule.DEPUTY_HOLDS_OFFICE.require((!signs || deputy.holds(Office.SIGNER))
                && (!given.covers(Duty.REVIEW)
                        || deputy.holds(Office.REVIEWER)
                        || deputy.holds(Office.SIGNER)
                        || deputy.holds(Office.CLERK)));
        AbsenceRule.ONLY_DEPUTIES_SIGN_IN_PLACE.require(
                !signs || given.form() != SigningForm.KT || isDeputyOfTheHead(deputy));
        if (signs) {
            List<Deputyship> held = book.deputyships(absence.person(), absence.from());
            held.stream()
                    .filter(one -> one.form() == SigningForm.TUQ)
                    .findFirst()
                    .ifPresent(one -> {
                        throw AbsenceRule.NO_SUB_DELEGATION.broken(one.principalName());
                    });
        }
    }

    private boolean isDeputyOfTheHead(PersonDetails deputy) {
        return deputy.post().toLowerCase(Locale.ROOT).startsWith("phó ");
    }

    /** They are back: the absence ends yesterday, or never was if it had not begun. */
    @PreAuthorize("isAuthenticated()")
    public void end(AbsenceId id) {
        Absence absence = book.find(id).orElseThrow(() -> new AccessDeniedException("no such absence"));
        requireMayKeep(absence.person());
        book.end(absence, today().minusDays(1));
        events.publishEvent(new AbsenceEnded(absence, acting.get().actor(), clock.instant()));
    }

    private void requireMayKeep(PersonId person) {
        PersonDetails me = acting.get();
        AbsenceRule.ONLY_ONES_OWN.require(me.id().equals(person) || me.holds(Office.ADMIN));
    }

    /** Those that are going on or to come: everybody's for the administrator, one's own and those one acts for else. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Absence> known() {
        PersonDetails me = acting.get();
        return book.since(today()).stream()
                .filter(absence -> me.holds(Office.ADMIN)
                        || absence.person().equals(me.id())
                        || absence.delegation()
                                .filter(given -> given.deputy().equals(me.id()))
                                .isPresent())
                .toList();
    }

    /** Absences of these people that are not over on that day, by their beginning; everybody may know who is away. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Absence> since(Collection<PersonId> people, LocalDate day) {
        return book.of(people, day);
    }

    /** Today's absences of these people under which somebody acts for them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public List<Absence> coveredToday(Collection<PersonId> people) {
        return book.of(people, today()).stream().filter(this::isCoveredToday).toList();
    }

    /** Everybody's absences of today under which somebody acts for them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public List<Absence> allCoveredToday() {
        return book.since(today()).stream().filter(this::isCoveredToday).toList();
    }

    private boolean isCoveredToday(Absence absence) {
        return absence.covers(today()) && absence.delegation().isPresent();
    }

    /** For whom the person acts today. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Deputyships heldBy(PersonId person) {
        return new Deputyships(book.deputyships(person, today()));
    }

    /**
     * The lines above the signature of somebody who signs for another.
     *
     * @param under the absence whose delegation they sign under
     * @throws vn.trinhky.kernel.RuleBrokenException if the absent person's post signs no documents on that day
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<String> signingLines(PersonId signer, AbsenceId under, LocalDate day) {
        Deputyship deputyship =
                book.deputyship(under).orElseThrow(() -> new AccessDeniedException("no such delegation"));
        List<String> principal = organization.signingCapacity(deputyship.principal(), day);
        String post = organization.person(signer).post();
        return deputyship.form().lines(principal, post);
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
