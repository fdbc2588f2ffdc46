package vn.trinhky.security.passkey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks a device for a passkey and takes it. Spring Security's own two filters remember, when they are made, where the
 * signed-in person is kept; Vaadin moves that place later. So they are made with the first request. Passkeys are taken
 * away by {@link OwnPasskeys} alone.
 */
public class PasskeyMaking extends OncePerRequestFilter {
    private final WebAuthnRelyingPartyOperations relyingParty;
    private final UserCredentialRepository passkeys;
    private @Nullable PublicKeyCredentialCreationOptionsFilter asking;
    private @Nullable WebAuthnRegistrationFilter taking;

    public PasskeyMaking(WebAuthnRelyingPartyOperations relyingParty, UserCredentialRepository passkeys) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WebAuthnRegistrationFilter second = taking();
        asking().doFilter(request, response, (asked, answer) -> second.doFilter(asked, answer, chain));
    }

    private synchronized PublicKeyCredentialCreationOptionsFilter asking() {
        if (asking == null) {
            asking = new PublicKeyCredentialCreationOptionsFilter(relyingParty);
        }
        return asking;
    }

    private synchronized WebAuthnRegistrationFilter taking() {
        if (taking == null) {
            taking = new WebAuthnRegistrationFilter(passkeys, relyingParty);
            taking.setDeleteCredentialAuthorizationManager((who, which) -> new AuthorizationDecision(false));
        }
        return taking;
    }
}
