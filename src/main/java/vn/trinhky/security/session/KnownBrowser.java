package vn.trinhky.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Whether somebody has logged in from a browser and not out again. The mark outlives the session, also a restart, so a
 * session that ended is told apart from a visit that begins. It says nothing else and opens nothing.
 */
public final class KnownBrowser {
    /** The cookie; the log-out takes it away. */
    public static final String COOKIE = "TRINHKY_WAS_HERE";

    private KnownBrowser() {}

    public static boolean isKnown(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    static void mark(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, "1")
                        .path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
