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
 * that nobody can find out which names exist; only a wait is told. The way back to the page they wanted stays open.
 */
class LoginFailures implements AuthenticationFailureHandler {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect.sendRedirect(request, response, "/login?" + query(failure) + address(request));
    }

    private static String address(HttpServletRequest request) {
        return ReturnAddress.of(request.getParameter(ReturnAddress.PARAMETER))
                .map(address -> "&" + address.query())
                .orElse("");
    }

    static String query(AuthenticationException failure) {
        return failure instanceof LoginDelayedException delayed
                ? "wait=" + Math.max(1, delayed.remaining().toSeconds())
                : "error";
    }
}
