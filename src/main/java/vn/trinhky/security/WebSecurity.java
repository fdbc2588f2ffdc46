package vn.trinhky.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import vn.trinhky.security.passkey.PasskeyMaking;
import vn.trinhky.security.session.KnownBrowser;
import vn.trinhky.security.session.OpenSessions;
import vn.trinhky.security.session.SessionTracking;
import vn.trinhky.security.ui.LoginView;

/**
 * What the web door lets through. Screens are guarded by their own annotations, services by {@code @PreAuthorize}, both
 * denied by default; here are the static files, the log-in and the headers every answer carries.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurity {
    /** The strictest policy Vaadin Flow documents: inline and evaluated scripts are Flow's own, nothing comes from elsewhere. */
    private static final String CONTENT_POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'self'; form-action 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

    private static final String[] STATIC_FILES = {
        "/js/**", "/css/**", "/icons/**", "/fonts/**", "/aura/**", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            OpenSessions sessions,
            PasskeyAuthentication passkeys,
            WebAuthnRelyingPartyOperations relyingParty,
            UserCredentialRepository keys)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(STATIC_FILES).permitAll());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new BackToThePage());
        http.exceptionHandling(strangers -> strangers.authenticationEntryPoint(new LogInFirst()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login?out")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.logout(end -> end.deleteCookies(KnownBrowser.COOKIE));
        http.formLogin(form -> form.failureHandler(new LoginFailures()));
        http.webAuthn(passkey ->
                passkey.disableDefaultRegistrationPage(true).addObjectPostProcessor(new LogInByPasskey(passkeys)));
        http.addFilterAfter(new PasskeyMaking(relyingParty, keys), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new SessionTracking(sessions), AuthorizationFilter.class);
        http.headers(WebSecurity::headers);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .addObjectPostProcessor(new BeforeTheAnswer());
    }

    /** A passkey opens the same session as a password: the same principal, under a new id. */
    private record LogInByPasskey(PasskeyAuthentication passkeys)
            implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {
        @Override
        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationManager(passkeys::authenticate);
            filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
            return filter;
        }
    }

    /** Flow sends its pages in a way that leaves no moment to add headers afterwards, so they are written first. */
    private static final class BeforeTheAnswer implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
