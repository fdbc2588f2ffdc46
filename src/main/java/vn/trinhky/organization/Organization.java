package vn.trinhky.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.Mailbox;

/**
 * The agency as every signed-in person may know it: people, units, posts, letterheads. Reads only. An unknown id is a
 * fault of the program and throws {@link NoSuchElementException}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Organization {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final People people;
    private final Units units;
    private final Agencies agencies;
    private final Letterheads letterheads;
    private final Clock clock;

    Organization(People people, Units units, Agencies agencies, Letterheads letterheads, Clock clock) {
        this.people = people;
        this.units = units;
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    public PersonDetails person(PersonId id) {
        return findPerson(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }

    public Optional<PersonDetails> findPerson(PersonId id) {
        return people.findWholeByIdIn(List.of(id.value())).stream()
                .map(this::details)
                .findFirst();
    }

    /** Those of the ids that are known, also people who have left, in one statement. */
    public Map<PersonId, PersonDetails> people(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return people.findWholeByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(this::details)
                .collect(Collectors.toMap(PersonDetails::id, Function.identity()));
    }

    /** Where those of the people who work here and have an address get mail. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<PersonId, Mailbox> mailboxes(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .filter(person -> !person.isLocked())
                .flatMap(person -> person.mailbox().stream().map(box -> Map.entry(person.id(), box)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who holds the office now, by name; not those who have left. */
    public List<PersonDetails> holders(Office office) {
        return details(people.findHolders(office));
    }

    /** Everybody who works here now, by name; not those who have left. */
    public List<PersonDetails> working() {
        return details(people.findWholeByLockedFalseOrderByName());
    }

    /** Who works in the unit now, by name; not those who have left. */
    public List<PersonDetails> peopleIn(UnitId unit) {
        return details(people.findWholeByUnitIdAndLockedFalseOrderByName(unit.value()));
    }

    public Optional<PersonDetails> headOf(UnitId unit) {
        return people.findHeadOf(unit.value()).map(this::details);
    }

    /**
     * The lines printed above the person's signature on a document of that day, e.g. {@code TM. ỦY BAN NHÂN DÂN},
     * {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH} (NĐ 30/2020, Appendix I, II.7b).
     *
     * @throws RuleBrokenException {@link OrganizationRule#POST_SIGNS_DOCUMENTS} if no post of that day signs
     */
    public List<String> signingCapacity(PersonId id, LocalDate day) {
        return people.findWholeByIdIn(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no person " + id))
                .capacityOn(day);
    }

    public UnitDetails unit(UnitId id) {
        return units.findById(id.value())
                .map(Unit::details)
                .orElseThrow(() -> new NoSuchElementException("no unit " + id));
    }

    /** All units, by name. */
    public List<UnitDetails> units() {
        return units.findAllByOrderByName().stream().map(Unit::details).toList();
    }

    /** The agency this installation works for. */
    public AgencyId agency() {
        return agencies.findByOwnTrue()
                .map(Agency::id)
                .orElseThrow(() -> new NoSuchElementException("no agency is set up"));
    }

    /**
     * The agency's letterhead for a document of that day.
     *
     * @throws RuleBrokenException {@link OrganizationRule#LETTERHEAD_VALID_ON_DAY} if none is valid then
     */
    public LetterheadDetails letterheadOn(LocalDate day) {
        return letterheads
                .findValidOn(day)
                .map(Letterhead::details)
                .orElseThrow(() -> new RuleBrokenException(OrganizationRule.LETTERHEAD_VALID_ON_DAY, DAY.format(day)));
    }

    /** The letterhead a document keeps, whatever the agency is called today. */
    public LetterheadDetails letterhead(LetterheadId id) {
        return letterheads
                .findById(id.value())
                .map(Letterhead::details)
                .orElseThrow(() -> new NoSuchElementException("no letterhead " + id));
    }

    private List<PersonDetails> details(List<Person> found) {
        return found.stream().map(this::details).toList();
    }

    private PersonDetails details(Person person) {
        return person.details(OfficeTime.today(clock));
    }
}
