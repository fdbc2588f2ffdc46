package vn.trinhky.organization;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account somebody logs in to. For the module {@code security} alone; open, because nobody is signed in yet. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class LoginAccounts {
    private final People people;
    private final Clock clock;

    LoginAccounts(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param typed as typed: case and blanks at the ends do not matter */
    public Optional<LoginAccount> find(String typed) {
        return people.findWholeByLogin(LoginName.normalized(typed)).map(person -> person.account(clock.instant()));
    }
}
