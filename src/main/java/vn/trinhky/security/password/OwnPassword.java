package vn.trinhky.security.password;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.LoginAccounts;
import vn.trinhky.organization.OwnCredentials;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.security.PasswordAttempts;

/** Changes the signed-in person's own password. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {
    private final PasswordPolicy policy;
    private final PasswordEncoder passwords;
    private final PasswordAttempts attempts;
    private final LoginAccounts accounts;
    private final OwnCredentials credentials;
    private final CurrentPerson current;

    OwnPassword(
            PasswordPolicy policy,
            PasswordEncoder passwords,
            PasswordAttempts attempts,
            LoginAccounts accounts,
            OwnCredentials credentials,
            CurrentPerson current) {
        this.policy = policy;
        this.passwords = passwords;
        this.attempts = attempts;
        this.accounts = accounts;
        this.credentials = credentials;
        this.current = current;
    }

    /**
     * Takes the new password; all other sessions of the person end. A wrong present one costs the same growing wait as a
     * failed log-in, so that nobody tries passwords at a desk left open.
     *
     * @throws RuleBrokenException the first of {@link PasswordRule} that is broken
     */
    @Transactional
    public void change(String old, String wanted, String again) {
        String login = current.get().login();
        if (!wanted.equals(again)) {
            throw new RuleBrokenException(PasswordRule.TYPED_TWICE);
        }
        policy.require(wanted, login);
        if (wanted.equals(old)) {
            throw new RuleBrokenException(PasswordRule.NOT_THE_OLD_ONE);
        }
        attempts.enter(login).ifPresent(wait -> {
            throw new RuleBrokenException(PasswordRule.WAIT, Math.max(1, wait.toSeconds()));
        });
        if (!isRight(login, old)) {
            throw new RuleBrokenException(PasswordRule.OLD_IS_RIGHT);
        }
        attempts.succeeded(login);
        credentials.choosePassword(passwords.encode(wanted));
    }

    private boolean isRight(String login, String old) {
        return accounts.find(login)
                .filter(account -> passwords.matches(old, account.encodedPassword()))
                .isPresent();
    }
}
