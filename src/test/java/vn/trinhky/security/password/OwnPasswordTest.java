package vn.trinhky.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.LoginName;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.people.GivenPassword;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PostEntry;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

/** With a person of its own. */
@TrinhKyTest
class OwnPasswordTest {
    private static final String OWN = "ghế xanh bốn cửa sổ";

    private final OwnPassword passwords;
    private final PeopleAdministration people;
    private final AuthenticationConfiguration logIn;
    private final String login = "t" + UUID.randomUUID().toString().substring(0, 8);
    private String oneTime = "";

    OwnPasswordTest(OwnPassword passwords, PeopleAdministration people, AuthenticationConfiguration logIn) {
        this.passwords = passwords;
        this.people = people;
        this.logIn = logIn;
    }

    @BeforeEach
    void somebodyNew() {
        GivenPassword given = As.person(
                "quantri",
                () -> people.add(new NewPerson(
                        new LoginName(login),
                        new PersonFacts(
                                "Người mới " + login, People.UNIT_VP, Optional.empty(), PersonLanguage.VIETNAMESE),
                        new PostEntry(LocalDate.of(2026, 1, 1), "Công chức", List.of()),
                        Set.of(Office.DRAFTER))));
        oneTime = given.password().text();
    }

    @Test
    void withAnOwnPasswordTheRightsCome() throws Exception {
        As.person(login, () -> passwords.change(oneTime, OWN, OWN));

        Authentication session = logIn(OWN);
        assertThat(session.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_DRAFTER");
        assertThatThrownBy(() -> logIn(oneTime)).isInstanceOf(Exception.class);
    }

    @Test
    void howVietnameseLettersArePutTogetherDoesNotMatter() throws Exception {
        As.person(login, () -> passwords.change(oneTime, OWN, OWN));

        assertThat(logIn(java.text.Normalizer.normalize(OWN, java.text.Normalizer.Form.NFD))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaid() {
        refused(PasswordRule.TYPED_TWICE, () -> passwords.change(oneTime, OWN, OWN + " "));
        refused(PasswordRule.TOO_SHORT, () -> passwords.change(oneTime, "ngắn", "ngắn"));
        refused(PasswordRule.NOT_THE_OLD_ONE, () -> passwords.change(OWN, OWN, OWN));
        refused(PasswordRule.OLD_IS_RIGHT, () -> passwords.change("không phải", OWN, OWN));
    }

    @Test
    void guessingThePresentPasswordCostsAGrowingWait() {
        for (int i = 0; i < 3; i++) {
            refused(PasswordRule.OLD_IS_RIGHT, () -> passwords.change("đoán mò", OWN, OWN));
        }

        refused(PasswordRule.WAIT, () -> passwords.change(oneTime, OWN, OWN));
    }

    private Authentication logIn(String password) throws Exception {
        return logIn.getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private void refused(PasswordRule rule, As.Act act) {
        assertThatThrownBy(() -> As.person(login, act))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
