package vn.trinhky.report.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a link leads: an absolute {@code http}, {@code https} or {@code mailto} address of at most 2,000 characters.
 * Scripts and data addresses cannot be written down at all.
 */
public record LinkTarget(String address) {
    private static final int MAX_LENGTH = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public LinkTarget {
        address = address.strip();
        if (address.length() > MAX_LENGTH || !allowed(address)) {
            throw ContentRule.LINK_NOT_ALLOWED.broken(address.substring(0, Math.min(address.length(), 80)));
        }
    }

    private static boolean allowed(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
