package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class DemoOfficeTest {
    private final ApplicationContextRunner demo =
            new ApplicationContextRunner().withUserConfiguration(DemoNeedsEmbeddedDatabase.class);

    @Autowired
    DemoOffice office;

    @Autowired
    LoginAccounts accounts;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void everyDemoPersonLogsInWithTheirName() {
        for (String login : vn.trinhky.testing.People.LOGINS) {
            assertThat(accounts.find(login))
                    .as(login)
                    .hasValueSatisfying(account -> assertThat(passwords.matches(login, account.encodedPassword()))
                            .isTrue());
        }
    }

    @Test
    void aLogInNameIsFoundHoweverThePhoneCapitalisesIt() {
        assertThat(accounts.find(" Chutich "))
                .map(account -> account.person().id())
                .contains(vn.trinhky.testing.People.CHUTICH);
        assertThat(accounts.find("chutích")).isEmpty();
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = people.count();

        office.run(new DefaultApplicationArguments());

        assertThat(people.count()).isEqualTo(before);
        assertThat(vn.trinhky.testing.People.LOGINS)
                .allSatisfy(login -> assertThat(accounts.find(login)).isPresent());
    }

    @Test
    void theDemoRefusesADatabaseServer() {
        demo.withPropertyValues("trinhky.demo=true", "spring.datasource.url=jdbc:mariadb://db/trinhky")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasMessageContaining("the demo runs on the embedded database only"));
    }

    @Test
    void theEmbeddedDatabaseIsFineAndWithoutTheDemoSoIsAServer() {
        demo.withPropertyValues("trinhky.demo=true")
                .run(context -> assertThat(context).hasNotFailed());
        demo.withPropertyValues("spring.datasource.url=jdbc:mariadb://db/trinhky")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
