package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.UnitEntry;
import vn.trinhky.organization.agency.UnitListing;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PersonListing;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.PostEntry;
import vn.trinhky.organization.people.RightsChangeDetails;
import vn.trinhky.security.SignedInPerson;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** With people of its own: the demo's stay as they are. */
@TrinhKyTest
@RecordApplicationEvents
class PeopleAdministrationTest {
    private final PeopleAdministration people;
    private final RightsConfirmation rights;
    private final UnitAdministration units;
    private final AuthenticationConfiguration logIn;
    private final TestClock clock;
    private final String mark = "t" + UUID.randomUUID().toString().substring(0, 8);

    PeopleAdministrationTest(
            PeopleAdministration people,
            RightsConfirmation rights,
            UnitAdministration units,
            AuthenticationConfiguration logIn,
            TestClock clock) {
        this.people = people;
        this.rights = rights;
        this.units = units;
        this.logIn = logIn;
        this.clock = clock;
    }

    @Test
    void whoIsNewLogsInWithTheOneTimePasswordAndMayDoNothingYet() throws Exception {
        GivenPassword given = add(Office.SIGNER, Office.CLERK);

        Authentication session = logIn(mark, given.password().text());

        assertThat(session.getAuthorities()).isEmpty();
        assertThat(session.getPrincipal()).isInstanceOfSatisfying(SignedInPerson.class, person -> {
            assertThat(person.mustChangePassword()).isTrue();
            assertThat(person.person().offices()).isEmpty();
        });
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> logIn(mark, given.password().text())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void newRightsWaitForASecondPersonWhoIsNotTheAdministratorThatGaveThem() {
        GivenPassword given = add(Office.SIGNER);
        RightsChangeDetails change = changeOf(given.person());

        assertThat(change.given()).containsExactly(Office.SIGNER);
        assertThat(change.changedBy()).isEqualTo(People.QUANTRI);
        assertThat(listing().unconfirmed()).isTrue();
        refused("quantri", PersonRule.SECOND_PERSON, () -> rights.confirm(change.id()));

        As.person("chutich", () -> rights.confirm(change.id()));

        assertThat(listing().unconfirmed()).isFalse();
    }

    @Test
    void changedRightsAreFlaggedRecordedAndEndTheSessions(ApplicationEvents events) {
        PersonId id = add(Office.DRAFTER).person();
        As.person("chutich", () -> rights.confirm(changeOf(id).id()));

        As.person("quantri", () -> people.changeOffices(id, Set.of(Office.DRAFTER, Office.CLERK)));

        assertThat(changeOf(id).given()).containsExactly(Office.CLERK);
        assertThat(changeOf(id).taken()).isEmpty();
        assertThat(events.stream(SessionsEnded.class)).contains(new SessionsEnded(id));
        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.action().equals("organization.rightsChanged"))
                        .reduce((first, second) -> second))
                .hasValueSatisfying(event -> assertThat(event.facts())
                        .containsExactlyInAnyOrderEntriesOf(Map.of("after", "DRAFTER,CLERK", "before", "DRAFTER")));
    }

    @Test
    void theSameRightsAreNoChange() {
        PersonId id = add(Office.DRAFTER).person();
        As.person("chutich", () -> rights.confirm(changeOf(id).id()));

        As.person("quantri", () -> people.changeOffices(id, Set.of(Office.DRAFTER)));

        assertThat(listing().unconfirmed()).isFalse();
    }

    @Test
    void nobodyChangesTheirOwnAccountHere() {
        refused(
                "quantri",
                PersonRule.NOT_ONESELF,
                () -> people.changeOffices(People.QUANTRI, Set.of(Office.ADMIN, Office.SIGNER)));
        refused("quantri", PersonRule.NOT_ONESELF, () -> people.lock(People.QUANTRI));
        refused("quantri", PersonRule.NOT_ONESELF, () -> people.unlock(People.QUANTRI));
        refused("quantri", PersonRule.NOT_ONESELF, () -> people.resetPassword(People.QUANTRI));
    }

    @Test
    void aLockedAccountLetsNobodyInAndUnlockingIsAChangeOfRights() throws Exception {
        GivenPassword given = add(Office.DRAFTER);
        As.person("chutich", () -> rights.confirm(changeOf(given.person()).id()));
        As.person("quantri", () -> people.lock(given.person()));

        assertThat(listing().locked()).isTrue();
        assertThatThrownBy(() -> logIn(mark, given.password().text())).isInstanceOf(BadCredentialsException.class);

        As.person("quantri", () -> people.unlock(given.person()));

        assertThat(changeOf(given.person()).given()).containsExactly(Office.DRAFTER);
        assertThat(logIn(mark, given.password().text()).isAuthenticated()).isTrue();
    }

    @Test
    void aResetPasswordReplacesTheOldOne() throws Exception {
        GivenPassword given = add(Office.DRAFTER);

        GivenPassword anew = As.person("quantri", () -> people.resetPassword(given.person()));

        assertThatThrownBy(() -> logIn(mark, given.password().text())).isInstanceOf(BadCredentialsException.class);
        assertThat(logIn(mark, anew.password().text()).isAuthenticated()).isTrue();
    }

    @Test
    void logInNamesBelongToOnePersonForEver() {
        PersonId id = add(Office.DRAFTER).person();
        As.person("quantri", () -> people.lock(id));

        refused("quantri", PersonRule.LOGIN_TAKEN, () -> people.add(entry(Office.DRAFTER)));
    }

    @Test
    void theListIsFoundWithoutAccentsAndCostsTwoStatements() {
        add(Office.DRAFTER, Office.CLERK);

        As.person("quantri", () -> {
            assertThat(people.count("dang thi " + mark)).isEqualTo(1);
            assertThat(people.page("dang thi " + mark, 0, 10)).singleElement().satisfies(line -> {
                assertThat(line.post()).isEqualTo("Văn thư");
                assertThat(line.unit()).isEqualTo("Văn phòng UBND");
                assertThat(line.offices()).containsExactlyInAnyOrder(Office.DRAFTER, Office.CLERK);
            });
            assertThat(Statements.count(() -> people.page("", 0, 50))).isEqualTo(1);
        });
    }

    @Test
    void factsAreChangedAndKept() {
        PersonId id = add(Office.DRAFTER).person();
        PersonFacts facts = new PersonFacts(
                "Đặng Thị Mai " + mark,
                People.UNIT_VHTT,
                EmailAddress.ofTyped("mai@xa.gov.vn"),
                PersonLanguage.ENGLISH);

        As.person("quantri", () -> {
            people.describe(id, facts);
            people.takePost(id, new PostEntry(LocalDate.of(2026, 11, 1), "Phó phòng", List.of()));
            assertThat(people.person(id).facts()).isEqualTo(facts);
            assertThat(people.person(id).posts()).hasSize(2);
        });
    }

    @Test
    void unitsHaveHeadsWhoWorkHere() {
        String abbreviation = mark.toUpperCase(java.util.Locale.ROOT);
        UnitId unit = As.person("quantri", () -> units.add(new UnitEntry("Ban " + mark, abbreviation)));
        PersonId head = add(Office.REVIEWER).person();

        As.person("quantri", () -> units.setHead(unit, Optional.of(head)));
        assertThat(unit(unit).head()).contains(head);

        As.person("quantri", () -> units.setHead(unit, Optional.empty()));
        assertThat(unit(unit).head()).isEmpty();

        As.person("quantri", () -> people.lock(head));
        refused("quantri", AgencyRule.HEAD_WORKS_HERE, () -> units.setHead(unit, Optional.of(head)));
        refused("quantri", AgencyRule.ABBREVIATION_TAKEN, () -> units.add(new UnitEntry("Ban khác", abbreviation)));
        As.person("quantri", () -> units.change(unit, new UnitEntry("Ban mới " + mark, abbreviation)));
        assertThat(unit(unit).name()).isEqualTo("Ban mới " + mark);
    }

    private UnitListing unit(UnitId id) {
        return As.person(
                "quantri",
                () -> units.all().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private GivenPassword add(Office... offices) {
        return As.person("quantri", () -> people.add(entry(offices)));
    }

    private NewPerson entry(Office... offices) {
        return new NewPerson(
                new LoginName(mark),
                new PersonFacts("Đặng Thị " + mark, People.UNIT_VP, Optional.empty(), PersonLanguage.VIETNAMESE),
                new PostEntry(LocalDate.of(2026, 1, 1), "Văn thư", List.of()),
                Set.of(offices));
    }

    private PersonListing listing() {
        return As.person("quantri", () -> people.page(mark, 0, 1).getFirst());
    }

    private RightsChangeDetails changeOf(PersonId person) {
        return As.person(
                "chutich",
                () -> rights.open(0, 10_000).stream()
                        .filter(change -> change.person().equals(person))
                        .findFirst()
                        .orElseThrow());
    }

    private Authentication logIn(String login, String password) throws Exception {
        return logIn.getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private static void refused(String login, vn.trinhky.kernel.BusinessRule rule, As.Act act) {
        assertThatThrownBy(() -> As.person(login, act))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
