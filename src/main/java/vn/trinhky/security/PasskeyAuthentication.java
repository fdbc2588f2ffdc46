package vn.trinhky.security;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets a person in by passkey, to the same session and the same record as by password. */
@Component
class PasskeyAuthentication {
    private static final String UNKNOWN_ADDRESS = "unknown";

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PersonAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyAuthentication(
            WebAuthnRelyingPartyOperations relyingParty,
            PersonAccounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relyingParty = relyingParty;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Every failure looks the same, and so does a person who has left. */
    Authentication authenticate(Authentication attempt) {
        String address = address();
        SignedInPerson person;
        try {
            WebAuthnAuthenticationRequestToken request = (WebAuthnAuthenticationRequestToken) attempt;
            person = accounts.loadUserByUsername(
                    relyingParty.authenticate(request.getWebAuthnRequest()).getName());
        } catch (RuntimeException invalid) {
            throw refused(LogInRefused.UNKNOWN_NAME, address);
        }
        if (!person.isAccountNonLocked()) {
            throw refused("person:" + person.person().id(), address);
        }
        events.publishEvent(new LoggedIn(person.person(), address, clock.instant()));
        return UsernamePasswordAuthenticationToken.authenticated(
                person.withoutPassword(), null, person.getAuthorities());
    }

    private BadCredentialsException refused(String subject, String address) {
        events.publishEvent(new LogInRefused(subject, address, clock.instant()));
        return new BadCredentialsException("log-in refused");
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getRemoteAddr()
                : UNKNOWN_ADDRESS;
    }
}
