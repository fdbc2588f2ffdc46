package vn.trinhky.security;

import java.util.Set;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.LoginAccount;
import vn.trinhky.organization.LoginAccounts;
import vn.trinhky.organization.PersonDetails;

/** The people of the office as accounts to log in to. */
@Component
public class PersonAccounts implements UserDetailsService {
    private final LoginAccounts accounts;

    PersonAccounts(LoginAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public SignedInPerson loadUserByUsername(String typed) {
        return accounts.find(typed)
                .map(PersonAccounts::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Whoever has a password that others have seen holds no office and heads no unit until it is changed. */
    private static SignedInPerson signedIn(LoginAccount account) {
        PersonDetails person = account.mustChangePassword() ? withoutRights(account.person()) : account.person();
        return new SignedInPerson(person, account.encodedPassword(), account.unlocked(), account.mustChangePassword());
    }

    private static PersonDetails withoutRights(PersonDetails person) {
        return new PersonDetails(
                person.id(), person.login(), person.name(), person.post(), person.unit(), Set.of(), Set.of());
    }
}
