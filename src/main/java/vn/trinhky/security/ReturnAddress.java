package vn.trinhky.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a log-in leads back to: an address inside the program, never another site. It travels in the log-in page's own
 * address, so every tab finds its own way back.
 *
 * @param location path and query relative to the program, without a slash before
 */
public record ReturnAddress(String location) {
    /** Of the log-in page and of its form. */
    public static final String PARAMETER = "to";

    private static final int LONGEST = 500;
    private static final String LOG_IN = "login";

    /** What was asked for, if it lies inside; anything else is nothing at all. */
    public static Optional<ReturnAddress> of(@Nullable String asked) {
        if (asked == null || asked.isEmpty() || asked.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(asked)).filter(ReturnAddress::isInside).map(uri -> new ReturnAddress(asked));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The page that this request wanted, if it was a page and not the start, to which every log-in leads anyway. */
    static Optional<ReturnAddress> wantedBy(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Optional.empty();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return of(path.replaceFirst("^/", "") + (query == null ? "" : "?" + query));
    }

    /** Every way to leave needs a scheme, a host or a slash or backslash before the path. */
    private static boolean isInside(URI address) {
        String path = address.getPath();
        return !address.isAbsolute()
                && address.getRawAuthority() == null
                && path != null
                && !path.isEmpty()
                && !path.startsWith("/")
                && path.chars().noneMatch(letter -> letter == '\\' || Character.isISOControl(letter))
                && !(path + "/").contains("../")
                && !path.equals(LOG_IN)
                && !path.startsWith(LOG_IN + "/");
    }

    /** As a parameter of an address. */
    String query() {
        return PARAMETER + "=" + URLEncoder.encode(location, StandardCharsets.UTF_8);
    }
}
