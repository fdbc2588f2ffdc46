package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.OneTimePassword;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PersonRecord.PostOfPerson;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.PostEntry;

class PersonTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    private final Person person =
            new Person(new PersonId(UUID.randomUUID()), new LoginName("lan"), "Vũ Thị Lan", UNIT, "{x}");

    @Test
    void postsFollowEachOtherAndOldCapacitiesStay() {
        person.takePost(new PostEntry(JULY, "Phó Chủ tịch", List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
        person.takePost(new PostEntry(JULY.plusMonths(2), "Chủ tịch", List.of("CHỦ TỊCH")));

        assertThat(person.record().posts())
                .containsExactly(
                        new PostOfPerson(JULY.plusMonths(2), Optional.empty(), "Chủ tịch", List.of("CHỦ TỊCH")),
                        new PostOfPerson(
                                JULY,
                                Optional.of(LocalDate.of(2026, 8, 31)),
                                "Phó Chủ tịch",
                                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
        assertThat(person.capacityOn(LocalDate.of(2026, 8, 31))).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(person.capacityOn(LocalDate.of(2026, 9, 1))).containsExactly("CHỦ TỊCH");
    }

    @Test
    void aPostBeginsAfterTheLastOne() {
        person.takePost(new PostEntry(JULY, "Văn thư", List.of()));

        refused(PersonRule.POST_AFTER_LAST, () -> person.takePost(new PostEntry(JULY, "Chủ tịch", List.of())));
        assertThat(person.record().posts()).hasSize(1);
    }

    @Test
    void whoLeavesHasNoPostTheDayAfterAndIsNotLetIn() {
        person.takePost(new PostEntry(JULY, "Chủ tịch", List.of("CHỦ TỊCH")));

        person.leave(JULY.plusDays(9));

        assertThat(person.capacityOn(JULY.plusDays(9))).containsExactly("CHỦ TỊCH");
        refused(OrganizationRule.POST_SIGNS_DOCUMENTS, () -> person.capacityOn(JULY.plusDays(10)));
        assertThat(person.account(Instant.EPOCH).unlocked()).isFalse();
    }

    @Test
    void aOneTimePasswordLastsAWeekAndMustBeChanged() {
        Instant given = Instant.parse("2026-11-24T01:00:00Z");
        Instant until = given.plus(OneTimePassword.LASTS);

        person.giveOneTimePassword("{once}", until);
        assertThat(person.account(until.minusMillis(1)).unlocked()).isTrue();
        assertThat(person.account(until).unlocked()).isFalse();
        assertThat(person.account(given).mustChangePassword()).isTrue();

        person.choosePassword("{own}");
        assertThat(person.account(until).unlocked()).isTrue();
        assertThat(person.account(until).mustChangePassword()).isFalse();
        assertThat(person.account(until).encodedPassword()).isEqualTo("{own}");
    }

    @Test
    void holdingOfficesTakesTheOthersAway() {
        person.hold(Set.of(Office.DRAFTER, Office.CLERK));
        person.hold(Set.of(Office.CLERK, Office.AUDITOR));

        assertThat(person.offices()).containsExactlyInAnyOrder(Office.CLERK, Office.AUDITOR);
    }

    @Test
    void aChangeOfRightsIsConfirmedByASecondPersonAlone() {
        PersonId by = new PersonId(UUID.randomUUID());
        PersonId of = new PersonId(UUID.randomUUID());
        RightsChange change = new RightsChange(of, Set.of(), Set.of(Office.SIGNER), by, Instant.EPOCH);

        refused(PersonRule.SECOND_PERSON, () -> change.confirm(by, Instant.EPOCH));
        refused(PersonRule.SECOND_PERSON, () -> change.confirm(of, Instant.EPOCH));
        change.confirm(new PersonId(UUID.randomUUID()), Instant.EPOCH);
    }

    @Test
    void oneTimePasswordsAreLongDifferAndDoNotPrintThemselves() {
        OneTimePassword one = OneTimePassword.random();

        assertThat(one.text()).matches("[a-z2-9]{16}").doesNotContain("i", "l", "o");
        assertThat(OneTimePassword.random().text()).isNotEqualTo(one.text());
        assertThat(one.toString()).doesNotContain(one.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "vũ", "a b", "-lan", "lan@xa", "lan\nlan"})
    void whatIsNoLogInNameIsRefused(String typed) {
        refused(PersonRule.LOGIN_FORM, () -> NewPerson.loginOfTyped(typed));
        assertThat(NewPerson.loginOfTyped(" Lan.Vu ").value()).isEqualTo("lan.vu");
    }

    @Test
    void whatIsWrittenDownHasItsLimits() {
        refused(PersonRule.NAME_LENGTH, () -> facts("L"));
        refused(PersonRule.NAME_LENGTH, () -> facts("L".repeat(101)));
        refused(
                PersonRule.UNIT_REQUIRED,
                () -> PersonFacts.ofTyped("Lan", null, Optional.empty(), PersonLanguage.ENGLISH));
        refused(PersonRule.POST_DAY_REQUIRED, () -> PostEntry.ofTyped(null, "Văn thư", ""));
        refused(PersonRule.POST_TITLE_LENGTH, () -> PostEntry.ofTyped(JULY, " ", ""));
        refused(PersonRule.CAPACITY_LINES, () -> PostEntry.ofTyped(JULY, "Văn thư", "a\nb\nc\nd\ne"));
        refused(
                PersonRule.OFFICE_REQUIRED,
                () -> new NewPerson(
                        new LoginName("lan"), facts("Lan"), new PostEntry(JULY, "Văn thư", List.of()), Set.of()));
    }

    private static PersonFacts facts(String name) {
        return new PersonFacts(name, UNIT, Optional.empty(), PersonLanguage.VIETNAMESE);
    }

    private static void refused(vn.trinhky.kernel.BusinessRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
