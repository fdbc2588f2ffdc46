package vn.trinhky.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.LoginAccounts;

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
                .map(account -> new SignedInPerson(account.person(), account.encodedPassword(), account.unlocked()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
