package vn.trinhky.security.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.trinhky.security.SignedInPerson;

/** Notices whose session a request belongs to, however they logged in. */
public class SessionTracking extends OncePerRequestFilter {
    private final OpenSessions sessions;

    public SessionTracking(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson signedIn
                && sessions.remember(request, signedIn.person().id())) {
            KnownBrowser.mark(request, response);
        }
        chain.doFilter(request, response);
    }
}
