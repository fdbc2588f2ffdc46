package vn.trinhky.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.LoginName;

/**
 * Lets a person in by name and password. Unknown name, wrong password and a person who has left cost the same work and
 * fail alike, so that nobody finds out which names exist. Every failure and every log-in is announced for the record; an
 * attempt within a wait is not, because nothing was tried and a flood of them would flood the record.
 */
@Component
class PersonAuthentication implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(PersonAuthentication.class);
    private static final String UNKNOWN_ADDRESS = "unknown";

    private final DaoAuthenticationProvider passwords;
    private final PersonAccounts accounts;
    private final LoginGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonAuthentication(
            PersonAccounts accounts,
            PasswordEncoder encoder,
            LoginGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(beforePassword -> {});
        passwords.setPostAuthenticationChecks(PersonAuthentication::refuseWhoLeft);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = LoginName.normalized(attempt.getName());
        String address = addressOf(attempt);
        Optional<Duration> wait = gate.enter(name, address);
        if (wait.isPresent()) {
            throw new LoginDelayedException(wholeSeconds(wait.get()));
        }
        try {
            Object person = passwords.authenticate(attempt).getPrincipal();
            gate.succeeded(name, address);
            return letIn((SignedInPerson) Objects.requireNonNull(person), attempt, address);
        } catch (InternalAuthenticationServiceException e) {
            throw e;
        } catch (AuthenticationException e) {
            announceRefusal(name, address);
            throw new BadCredentialsException("log-in refused");
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Authentication letIn(SignedInPerson person, Authentication attempt, String address) {
        events.publishEvent(new LoggedIn(person.person(), address, clock.instant()));
        UsernamePasswordAuthenticationToken letIn = UsernamePasswordAuthenticationToken.authenticated(
                person.withoutPassword(), null, person.getAuthorities());
        letIn.setDetails(attempt.getDetails());
        return letIn;
    }

    /** A record that cannot be written must not turn a refusal into anything else. */
    private void announceRefusal(String name, String address) {
        try {
            events.publishEvent(new LogInRefused(subjectOf(name), address, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("a refused log-in could not be recorded", e);
        }
    }

    /** What was typed is not recorded: it may be a password in the wrong field. */
    private String subjectOf(String name) {
        try {
            return "person:" + accounts.loadUserByUsername(name).person().id();
        } catch (UsernameNotFoundException e) {
            return LogInRefused.UNKNOWN_NAME;
        }
    }

    private static void refuseWhoLeft(UserDetails person) {
        if (!person.isAccountNonLocked()) {
            throw new LockedException("has left");
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : UNKNOWN_ADDRESS;
    }

    private static Duration wholeSeconds(Duration wait) {
        return Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
