package vn.trinhky.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.OneTimePassword;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonListing;
import vn.trinhky.organization.people.PersonRecord;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.PostEntry;

/**
 * Keeps the people of the office: who they are, what they may do, whether they may log in. Nobody changes their own
 * rights here, and every change of rights waits for a second person.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class PeopleAdministration {
    private final People people;
    private final PersonListings listings;
    private final PersonActs acts;
    private final PasswordEncoder passwords;

    PeopleAdministration(People people, PersonListings listings, PersonActs acts, PasswordEncoder passwords) {
        this.people = people;
        this.listings = listings;
        this.acts = acts;
        this.passwords = passwords;
    }

    /** Who works here by name, then who has left. */
    @Transactional(readOnly = true)
    public List<PersonListing> page(String search, int offset, int limit) {
        return listings.page(search, today(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(String search) {
        return listings.count(search);
    }

    @Transactional(readOnly = true)
    public PersonRecord person(PersonId id) {
        return get(id).record();
    }

    /**
     * Somebody begins to work here, with a password to be changed at the first log-in.
     *
     * @throws RuleBrokenException {@link PersonRule#LOGIN_TAKEN}
     */
    public GivenPassword add(NewPerson entry) {
        String login = entry.login().value();
        if (people.findWholeByLogin(login).isPresent()) {
            throw new RuleBrokenException(PersonRule.LOGIN_TAKEN, login);
        }
        OneTimePassword password = OneTimePassword.random();
        PersonId id = new PersonId(UUID.randomUUID());
        Person person = new Person(
                id, entry.login(), entry.facts().name(), entry.facts().unit(), "");
        person.describe(entry.facts());
        person.takePost(entry.post());
        person.hold(entry.offices());
        person.giveOneTimePassword(passwords.encode(password.text()), acts.now().plus(OneTimePassword.LASTS));
        people.saveAndFlush(person);
        acts.write("personAdded", id, Map.of());
        acts.rightsChanged(id, Set.of(), entry.offices());
        return new GivenPassword(id, login, password);
    }

    public void describe(PersonId id, PersonFacts facts) {
        get(id).describe(facts);
        acts.write("personChanged", id, Map.of("unit", facts.unit().toString()));
        acts.endSessions(id);
    }

    /**
     * The person takes a post; the one before ends the day before.
     *
     * @throws RuleBrokenException {@link PersonRule#POST_AFTER_LAST}
     */
    public void takePost(PersonId id, PostEntry post) {
        get(id).takePost(post);
        acts.write("postTaken", id, Map.of("from", post.from().toString()));
    }

    /** @throws RuleBrokenException if they are one's own, or none are left */
    public void changeOffices(PersonId id, Set<Office> offices) {
        acts.requireOther(id);
        if (offices.isEmpty()) {
            throw new RuleBrokenException(PersonRule.OFFICE_REQUIRED);
        }
        Person person = get(id);
        Set<Office> before = person.offices();
        Set<Office> after = EnumSet.copyOf(offices);
        if (!before.equals(after)) {
            person.hold(after);
            acts.rightsChanged(id, before, after);
        }
    }

    /** @throws RuleBrokenException {@link PersonRule#NOT_ONESELF} */
    public GivenPassword resetPassword(PersonId id) {
        acts.requireOther(id);
        Person person = get(id);
        OneTimePassword password = OneTimePassword.random();
        person.giveOneTimePassword(passwords.encode(password.text()), acts.now().plus(OneTimePassword.LASTS));
        String login = person.record().login();
        acts.write("passwordReset", id, Map.of());
        acts.accountReset(id, login);
        return new GivenPassword(id, login, password);
    }

    /** Lets the person in no more, until unlocked; their work stays with them. */
    public void lock(PersonId id) {
        acts.requireOther(id);
        get(id).lock();
        acts.write("personLocked", id, Map.of());
        acts.endSessions(id);
    }

    /** Lets the person in again, with the rights they had, which a second person looks at. */
    public void unlock(PersonId id) {
        acts.requireOther(id);
        Person person = get(id);
        person.unlock();
        acts.write("personUnlocked", id, Map.of());
        acts.rightsChanged(id, Set.of(), person.offices());
    }

    private Person get(PersonId id) {
        return people.findWholeByIdIn(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no person " + id));
    }

    private LocalDate today() {
        return OfficeTime.day(acts.now());
    }
}
