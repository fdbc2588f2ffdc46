package vn.trinhky.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import vn.trinhky.security.session.KnownBrowser;

/** Sends strangers to the log-in page, which knows the page they wanted and whether it is only their session that ended. */
class LogInFirst implements AuthenticationEntryPoint {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        String query = Stream.concat(
                        KnownBrowser.isKnown(request) ? Stream.of("expired") : Stream.empty(),
                        ReturnAddress.wantedBy(request).map(ReturnAddress::query).stream())
                .collect(Collectors.joining("&"));
        redirect.sendRedirect(request, response, query.isEmpty() ? "/login" : "/login?" + query);
    }
}
