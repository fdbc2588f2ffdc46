package vn.trinhky.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Sends a failed log-in back to the log-in page. Wrong name, wrong password and a person who left look the same, so
 * that nobody can find out which names exist; only a wait is told.
 */
class LoginFailures implements AuthenticationFailureHandler {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect.sendRedirect(request, response, "/login?" + query(failure));
    }

    static String query(AuthenticationException failure) {
        return failure instanceof LoginDelayedException delayed
                ? "wait=" + Math.max(1, delayed.remaining().toSeconds())
                : "error";
    }
}
