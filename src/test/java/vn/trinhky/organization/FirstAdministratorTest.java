package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.testing.TrinhKyTest;

/** Empties the office inside a transaction that is rolled back. */
@TrinhKyTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    LoginAccounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @AfterEach
    void checkForeignKeysAgain() {
        jdbc.sql("SET foreign_key_checks = 1").update();
    }

    @Test
    void whereThereArePeopleNobodyIsAdded() {
        assertThat(firstAdministrator.createIfNobodyIsThere()).isEmpty();
    }

    @Test
    void inAnEmptyOfficeTheLastCodeShownClaimsTheAdministratorsAccount(CapturedOutput output) {
        emptyTheOffice();

        LoginAccount lost = started();
        LoginAccount account = started();

        List<String> codes = output.getOut()
                .lines()
                .filter(line -> line.contains("first administrator"))
                .map(FirstAdministratorTest::passwordIn)
                .toList();
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        assertThat(passwords.matches(codes.getFirst(), lost.encodedPassword())).isTrue();
        assertThat(passwords.matches(codes.getFirst(), account.encodedPassword()))
                .isFalse();
        assertThat(passwords.matches(codes.getLast(), account.encodedPassword()))
                .isTrue();
        assertThat(account.person().offices()).containsExactly(Office.ADMIN);
        assertThat(account.unlocked()).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.encodedPassword()).startsWith("{argon2}").doesNotContain(codes.getLast());
    }

    @Test
    void aClaimedAccountGetsNoCodeAnyMore() {
        emptyTheOffice();
        started();
        jdbc.sql("UPDATE person SET must_change_password = FALSE").update();
        entities.clear();

        assertThat(firstAdministrator.createIfNobodyIsThere()).isEmpty();
    }

    private LoginAccount started() {
        new FirstStart(firstAdministrator).run(new DefaultApplicationArguments());
        entities.flush();
        entities.clear();
        return accounts.find("quantri").orElseThrow();
    }

    private static String passwordIn(String line) {
        return line.replaceFirst("(?s).*with the one-time code (\\S{16}) .*", "$1");
    }

    private void emptyTheOffice() {
        jdbc.sql("SET foreign_key_checks = 0").update();
        for (String table :
                new String[] {"rights_change", "person_office", "post", "person", "unit", "letterhead", "agency"}) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }
}
